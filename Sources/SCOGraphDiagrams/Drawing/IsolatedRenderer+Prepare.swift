internal import Dispatch
public import GraphRender
internal import Graphviz

extension IsolatedRenderer {
  /// Readies Graphviz and the tables of fonts on two other threads, once in a process, while this
  /// one loads, chooses and places what is to be drawn; children forked later have them from the
  /// start.
  ///
  /// Does nothing where children are programs of their own.
  public static func prepare() { preparation }

  private static let preparation: Void = {
    guard !needsProgram else { return }
    DispatchQueue.global().async { GraphvizRenderer.prepareFonts() }
    DispatchQueue.global().async { GraphvizRenderer.prepare() }
  }()
}
