internal import GraphCore
internal import GraphQuery
public import GraphText
public import GraphViews

extension QueryAnswer {
  /// The view that draws everything that the rows hold: nodes, edges and paths.
  ///
  /// - Throws: `ViewError` where the rows hold nothing that can be drawn.
  public func view(in edition: Edition) throws(ViewError) -> GraphView {
    var subgraph = Subgraph(of: edition.graph)
    for element in rows.flatMap(\.values).flatMap(\.elements) {
      switch element {
      case .node(let node): subgraph.insert(node)
      case .edge(let edge): subgraph.insert(edge)
      }
    }
    guard !subgraph.nodes.members.isEmpty else {
      throw ViewError(
        "the rows hold no node, edge or path that could be drawn; return them, as in RETURN p")
    }
    let title = LocalizedText("Answer to a query", zh: "查询结果", ru: "Ответ на запрос")
    return .selection(subgraph, id: "query", title: title)
  }
}
