internal import Foundation
public import GraphRender
internal import Graphviz

extension IsolatedRenderer {
  /// Readies Graphviz and the tables of fonts on two other threads, once in a process, while this
  /// one loads, chooses and places what is to be drawn.
  ///
  /// Children forked later have both from the start: the way for a series of pictures. For one
  /// picture `forkAhead()` is sooner done.
  ///
  /// Does nothing where children are programs of their own. Where the system gives no more threads,
  /// the first drawing readies both; a queue would wait for threads without an end.
  public static func prepare() { preparation }

  private static let preparation: Void = {
    guard !needsProgram else { return }
    Thread.detachNewThread { GraphvizRenderer.prepareFonts() }
    Thread.detachNewThread { GraphvizRenderer.prepare() }
  }()
}
