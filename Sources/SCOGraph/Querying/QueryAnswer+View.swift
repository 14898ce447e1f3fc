internal import GraphCore
internal import GraphPaths
internal import GraphQuery
public import GraphText
public import GraphViews

extension QueryAnswer {
  /// The view that draws everything that the rows hold: nodes, edges and paths.
  ///
  /// - Throws: `ViewError` where the rows hold nothing that can be drawn.
  public func view(in edition: Edition) throws(ViewError) -> GraphView {
    guard let subgraph = subgraph(of: edition.graph) else {
      throw ViewError(
        "the rows hold no node, edge or path that could be drawn; return them, as in RETURN p")
    }
    let title = LocalizedText("Answer to a query", zh: "查询结果", ru: "Ответ на запрос")
    return .selection(subgraph, id: "query", title: title)
  }

  /// Everything that the rows hold of a graph; nil where that is nothing.
  func subgraph(of graph: Graph) -> Subgraph? {
    var subgraph = Subgraph(of: graph)
    for element in rows.flatMap(\.values).flatMap(\.elements) {
      switch element {
      case .node(let node): subgraph.insert(node)
      case .edge(let edge): subgraph.insert(edge)
      }
    }
    return subgraph.nodes.members.isEmpty ? nil : subgraph
  }

  /// The paths of the rows that visit no node twice, where each row holds one; else none.
  var ways: [Path] {
    let paths = rows.map { row in
      row.values.compactMap { value -> QueryPath? in
        if case .path(let path) = value { path } else { nil }
      }
    }
    guard paths.allSatisfy({ $0.count == 1 }) else { return [] }
    let ways = paths.flatMap { $0 }.filter { Set($0.nodes).count == $0.nodes.count }
    return ways.count == paths.count ? ways.map { Path(nodes: $0.nodes, edges: $0.edges) } : []
  }
}
