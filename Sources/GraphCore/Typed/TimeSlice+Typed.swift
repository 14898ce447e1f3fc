extension TimeSlice {
  /// The entities of a type that are in the slice, in the order of their ids.
  public func entities<Kind: EntityType>(_ type: Kind.Type) -> [Kind] {
    graph.entities(type).filter { nodes.contains($0.entity.id) }
  }

  /// The relationships of a kind that are in the slice and whose ends are of its types.
  ///
  /// - Complexity: O(edges).
  public func relationships<Kind: DirectedRelationship>(_ type: Kind.Type) -> [Kind] {
    edges(of: Kind.kind).map { Relationship($0, in: graph) }.filter {
      has($0.edge.source, Kind.Source.kind) && has($0.edge.target, Kind.Target.kind)
    }.map(Kind.init)
  }

  /// The relationships of an undirected kind that are in the slice.
  ///
  /// - Complexity: O(edges).
  public func relationships<Kind: UndirectedRelationship>(_ type: Kind.Type) -> [Kind] {
    edges(of: Kind.kind).map { Kind(Relationship($0, in: graph)) }
  }

  private func edges(of kind: RelationshipKind) -> [EdgeID] {
    guard let kind = graph.schema.relationshipKind(named: kind.name) else { return [] }
    return edges.members.filter { graph[$0].kind == kind }
  }

  private func has(_ node: NodeID, _ kind: EntityKind) -> Bool {
    graph.schema.entityKind(named: kind.name).map(graph[node].kinds.contains) ?? false
  }
}
