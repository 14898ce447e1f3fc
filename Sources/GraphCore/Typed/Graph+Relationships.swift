extension Graph {
  /// The relationships of a kind that begin at `source` and hold on `day`, by default the
  /// knowledge date.
  ///
  /// Compiles only for a source of the kind's own type.
  public func relationships<Kind: DirectedRelationship>(
    _ type: Kind.Type, from source: Kind.Source, at day: Day? = nil
  ) -> [Kind] {
    relationships(outgoing(from: source.entity.id), at: day)
      .filter { has($0.relationship.edge.target, Kind.Target.kind) }
  }

  /// The relationships of a kind that end at `target` and hold on `day`, by default the
  /// knowledge date.
  ///
  /// Compiles only for a target of the kind's own type.
  public func relationships<Kind: DirectedRelationship>(
    _ type: Kind.Type, to target: Kind.Target, at day: Day? = nil
  ) -> [Kind] {
    relationships(incoming(to: target.entity.id), at: day)
      .filter { has($0.relationship.edge.source, Kind.Source.kind) }
  }

  /// The relationships of an undirected kind that `end` has on `day`, by default the knowledge
  /// date.
  public func relationships<Kind: UndirectedRelationship>(
    _ type: Kind.Type, of end: Kind.End, at day: Day? = nil
  ) -> [Kind] {
    relationships(edges(at: end.entity.id), at: day)
  }

  private func relationships<Kind: RelationshipType>(_ edges: [EdgeID], at day: Day?) -> [Kind] {
    guard let kind = schema.relationshipKind(named: Kind.kind.name) else { return [] }
    let frame = TimeFrame.day(day ?? knowledge)
    return edges.filter { self[$0].kind == kind && frame.admits(self[$0].interval) }
      .map { Kind(Relationship($0, in: self)) }
  }

  private func has(_ node: NodeID, _ kind: EntityKind) -> Bool {
    schema.entityKind(named: kind.name).map(self[node].kinds.contains) ?? false
  }
}
