public import GraphRender
public import SCOGraph

extension IsolatedRenderer {
  /// The size of a diagram in points, as composed; where Graphviz finds the places it is asked.
  ///
  /// - Throws: `RenderError` where Graphviz fails.
  public func size(of diagram: Diagram) throws(RenderError) -> PageSize {
    if let page = diagram.page { return page }
    return try layoutSize(of: diagram.dot)
  }
}
