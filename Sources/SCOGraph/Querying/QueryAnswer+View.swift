internal import GraphCore
internal import GraphPaths
internal import GraphQuery
public import GraphText
public import GraphViews

extension QueryAnswer {
  /// The view that draws everything that the rows hold: nodes, edges and paths; where they are a
  /// few ways from one entity to another, as chains.
  ///
  /// - Throws: `ViewError` where the rows hold nothing that can be drawn.
  public func view(in edition: Edition) throws(ViewError) -> GraphView {
    guard let subgraph = subgraph(of: edition.graph) else {
      throw ViewError(
        "the rows hold no node, edge or path that could be drawn; return them, as in RETURN p")
    }
    let title = LocalizedText("Answer to a query", zh: "查询结果", ru: "Ответ на запрос")
    var view = GraphView.selection(subgraph, id: "query", title: title)
    let ways = ways
    view.selector = SubgraphSelector(subgraph, paths: ways)
    if areChains(ways, all: subgraph) { view.layout = "path" }
    return view
  }

  /// The greatest number of ways that are read one by one.
  private static let mostChains = 12

  /// Whether the ways join the same two entities and are all that there is.
  private func areChains(_ ways: [Path], all subgraph: Subgraph) -> Bool {
    let ends = Set(ways.map { [$0.nodes.first, $0.nodes.last] })
    guard ends.count == 1, ways.count <= Self.mostChains, !ways.contains(where: \.edges.isEmpty)
    else { return false }
    return Set(ways.flatMap(\.nodes)) == Set(subgraph.nodes.members)
      && Set(ways.flatMap(\.edges)) == Set(subgraph.edges.members)
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

  /// The paths of the rows, each once, in the order of the rows; walks that visit a node twice are
  /// among them.
  var ways: [Path] {
    var seen: Set<QueryPath> = []
    return rows.flatMap(\.values).compactMap { value in
      guard case .path(let path) = value, seen.insert(path).inserted else { return nil }
      return Path(nodes: path.nodes, edges: path.edges)
    }
  }
}
