internal import Dispatch
public import GraphRender
internal import Graphviz

extension IsolatedRenderer {
  /// Readies Graphviz and the tables of fonts on another thread, while this one chooses and places
  /// what is to be drawn; the children forked later have them from the start.
  ///
  /// Does nothing where children are programs of their own.
  public static func prepare() {
    guard !needsProgram else { return }
    DispatchQueue.global().async { GraphvizRenderer.prepare() }
  }
}
