public import GraphCore

/// Shows the disputes of the data with the claims on their sides, whatever the day.
public struct DisputesSelector: Selector {
  /// The entity that a side must be about; nil for all.
  public var about: ViewName?
  /// The kinds of relationship of which a side must be; all, and properties too, when empty.
  public var relationships: [ViewName]

  /// Makes a selector.
  public init(about: ViewName? = nil, relationships: [ViewName] = []) {
    (self.about, self.relationships) = (about, relationships)
  }

  /// The disputes in the order of the data, and what their preferred sides are about.
  ///
  /// - Complexity: O(edges + sides).
  public func selection(from slice: TimeSlice) throws(ViewError) -> Selection {
    let graph = slice.graph
    let center = try about?.node(in: graph)
    var kinds: Set<RelationshipKindID> = []
    for name in relationships { kinds.insert(try name.relationshipKind(in: graph.schema)) }
    let disputes = graph.disputes.indices.map { DisputeID($0) }.filter { dispute in
      graph.sides(of: dispute).contains { side in
        switch graph[side].subject {
        case .node(let node), .property(let node):
          kinds.isEmpty && center.map { $0 == node } ?? true
        case .edge(let kind, let from, let to):
          (kinds.isEmpty || kinds.contains(kind)) && center.map { $0 == from || $0 == to } ?? true
        }
      }
    }
    let sides = disputes.flatMap { graph.sides(of: $0) }
    let nodes: [NodeID] = sides.flatMap { side in
      switch graph[side].subject {
      case .node(let node), .property(let node): [node]
      case .edge(_, let from, let to): [from, to]
      }
    }
    let claims = Set(sides)
    let edges = (0..<graph.edges.count).map { EdgeID($0) }.filter {
      claims.contains(graph[$0].claim)
    }
    var selection = Selection(
      groups: nodes.isEmpty
        ? [] : [SelectedGroup(members: nodes.uniqued().sorted().map { .init($0) })],
      edges: edges)
    selection.disputes = disputes
    return selection
  }
}
