extension Graph {
  /// The relationships of a kind that begin at `source` and hold on `day`, by default the
  /// knowledge date; those only proposed are left out unless asked for or the source is so itself.
  ///
  /// Compiles only for a source of the kind's own type. An entity of another graph is looked up
  /// by its id.
  public func relationships<Kind: DirectedRelationship>(
    _ type: Kind.Type, from source: Kind.Source, at day: Day? = nil,
    includingProposed: Bool = false
  ) -> [Kind] {
    relationships(source.entity, at: day, includingProposed, edges: outgoing)
      .filter { has($0.relationship.edge.target, Kind.Target.kind) }
  }

  /// The relationships of a kind that end at `target` and hold on `day`, by default the
  /// knowledge date; those only proposed are left out unless asked for or the target is so itself.
  ///
  /// Compiles only for a target of the kind's own type. An entity of another graph is looked up
  /// by its id.
  public func relationships<Kind: DirectedRelationship>(
    _ type: Kind.Type, to target: Kind.Target, at day: Day? = nil,
    includingProposed: Bool = false
  ) -> [Kind] {
    relationships(target.entity, at: day, includingProposed, edges: incoming)
      .filter { has($0.relationship.edge.source, Kind.Source.kind) }
  }

  /// The relationships of an undirected kind that `end` has on `day`, by default the knowledge
  /// date; those only proposed are left out unless asked for or the end is so itself.
  ///
  /// Compiles only for an end of the kind's own type. An entity of another graph is looked up by
  /// its id.
  public func relationships<Kind: UndirectedRelationship>(
    _ type: Kind.Type, of end: Kind.End, at day: Day? = nil, includingProposed: Bool = false
  ) -> [Kind] {
    relationships(end.entity, at: day, includingProposed, edges: edges(at:))
  }

  private func relationships<Kind: RelationshipType>(
    _ entity: Entity, at day: Day?, _ includingProposed: Bool, edges: (NodeID) -> [EdgeID]
  ) -> [Kind] {
    let own = entity.graph.storage === storage ? entity.id : node(id: entity.node.id)
    guard let own, let kind = schema.relationshipKind(named: Kind.kind.name) else { return [] }
    let frame = TimeFrame.day(day ?? knowledge)
    return edges(own).filter { id in
      self[id].kind == kind && shows(self[id], from: own, in: frame, includingProposed)
    }
    .map { Kind(Relationship($0, in: self)) }
  }

  /// Whether an edge is in the slice of that time in which `node` is named.
  private func shows(
    _ edge: Edge, from node: NodeID, in frame: TimeFrame, _ includingProposed: Bool
  ) -> Bool {
    guard frame.admits(edge.interval) else { return false }
    let other = edge.otherEnd(than: node)
    let (here, there) = (presence(of: node, in: frame), presence(of: other, in: frame))
    guard here != .absent && there != .absent else { return false }
    if includingProposed { return true }
    return (there == .present || other == node) && (here == .proposed || !isProposed(edge.id))
  }

  private func has(_ node: NodeID, _ kind: EntityKind) -> Bool {
    schema.entityKind(named: kind.name).map(self[node].kinds.contains) ?? false
  }
}
