public import GraphCore
public import GraphViews

extension Diagram {
  /// The entities that the picture shows or whose relationships it shows, in the order of their
  /// numbers.
  public var shownNodes: [NodeID] {
    let subjects = nodes.map(\.subject) + edges.map(\.subject)
    var shown = Set(shownEdges.flatMap { [graph[$0].source, graph[$0].target] })
    for case .node(let node) in subjects { shown.insert(node) }
    return shown.sorted()
  }

  /// What the picture rests on: the claims of its entities, of their properties and of its
  /// relationships.
  public var shownClaims: [ClaimID] {
    shownNodes.flatMap { [graph[$0].claim] + graph[$0].properties }
      + shownEdges.map { graph[$0].claim }
  }

  /// What it cites beside its claims: the documents of the levels and the evidence that it shows.
  public var citationsOfLevels: [Citation] {
    (nodes.map(\.subject) + edges.map(\.subject)).flatMap { subject -> [Citation] in
      switch subject {
      case .level(let level): graph.levels[level].citations
      case .cover(let number): graph.levels.covers[number].citations
      case .node, .edge, .furniture: []
      }
    }
  }
}
