public import GraphCore

/// Shows an entity and what lies within some steps of it, edges walked both ways.
public struct NeighborhoodSelector: Selector {
  /// The entity.
  public var center: ViewName
  /// How many steps.
  public var hops: Int
  /// The kinds of relationship that are followed; all of them when empty.
  public var relationships: [ViewName]
  /// The document that each relationship must cite; nil for any.
  public var reference: ViewName?
  /// The greatest number of neighbours shown at each number of steps; the figure says how many
  /// there are.
  public var limit = 120

  /// Makes a selector.
  public init(center: String, hops: Int, relationships: [String] = []) {
    self.init(
      center: ViewName(center), hops: hops, relationships: relationships.map { ViewName($0) })
  }

  /// Makes a selector of names that know their place.
  public init(center: ViewName, hops: Int, relationships: [ViewName]) {
    (self.center, self.hops, self.relationships) = (center, hops, relationships)
  }

  /// The entity in the middle.
  public func named(in graph: Graph) -> [NodeID] {
    graph.node(id: center.text).map { [$0] } ?? []
  }

  /// The entity first, then its surroundings in a group for each kind of entity; all its own edges,
  /// and of those farther away the one by which each entity is reached first.
  ///
  /// - Complexity: O(edges of what is shown).
  public func selection(from slice: TimeSlice) throws(ViewError) -> Selection {
    let center = try self.center.node(in: slice.graph)
    var kinds: Set<RelationshipKindID> = []
    for name in relationships { kinds.insert(try name.relationshipKind(in: slice.graph.schema)) }
    let document = try reference?.reference(in: slice.graph)
    func follows(_ edge: EdgeID) -> Bool {
      (kinds.isEmpty || kinds.contains(slice.graph[edge].kind))
        && document.map { slice.graph.cites(edge, $0) } ?? true
    }
    var reached = NodeSet(capacity: slice.graph.nodes.count)
    reached.insert(center)
    var (frontier, members, edges): ([NodeID], [SelectedGroup.Member], [EdgeID]) = (
      [center], [], []
    )
    var (step, total) = (0, 0)
    var kept: Set<NodeID> = [center]
    while step < hops, !frontier.isEmpty {
      step += 1
      var next: [NodeID] = []
      var found: [[SelectedGroup.Member]] = []
      for node in frontier {
        var own: [SelectedGroup.Member] = []
        for edge in slice.edges(at: node) where follows(edge) {
          let other = slice.graph[edge].otherEnd(than: node)
          let isNew = reached.insert(other)
          if node == center || isNew || document != nil { edges.append(edge) }
          guard isNew else { continue }
          own.append(.init(other, reason: edge))
          next.append(other)
        }
        total += own.count
        if kept.contains(node) { found.append(own) }
      }
      let all = Array(found.joined())
      let thinned = all.count > limit ? Array(inTurns(found).prefix(limit)) : all
      members += thinned
      kept.formUnion(thinned.map(\.node))
      frontier = next
    }
    if total > members.count {
      edges.removeAll {
        !kept.contains(slice.graph[$0].source) || !kept.contains(slice.graph[$0].target)
      }
    }
    var selection = Selection(
      groups: [SelectedGroup(members: [.init(center)])]
        + groupsByKind(members, of: slice.graph),
      edges: edges.uniqued())
    selection.center = center
    selection.surroundings = Surroundings(center: center, hops: hops, kinds: kinds.sorted())
    if total > members.count { selection.cut = Cut(shown: members.count, of: total) }
    return selection
  }

  /// The first of each list, then the second of each, so that a part of them has some of all.
  private func inTurns(_ lists: [[SelectedGroup.Member]]) -> [SelectedGroup.Member] {
    let longest = lists.map(\.count).max() ?? 0
    return (0..<longest).flatMap { place in
      lists.compactMap { $0.indices.contains(place) ? $0[place] : nil }
    }
  }
}
