extension GraphChanges {
  /// Two relationships of a kind, the first of which gave way to the second.
  public struct Step<Kind: RelationshipType>: Hashable, Sendable {
    /// What held on the earlier day.
    public let before: Kind
    /// What holds in its stead on the later day.
    public let after: Kind
    /// What the second is to the first.
    public let turn: Turn
  }

  /// The relationships of a kind that hold on the later day only and follow none.
  public func began<Kind: RelationshipType>(_ type: Kind.Type, in graph: Graph) -> [Kind] {
    typed(began, graph)
  }

  /// The relationships of a kind that held on the earlier day only and have no successor.
  public func ended<Kind: RelationshipType>(_ type: Kind.Type, in graph: Graph) -> [Kind] {
    typed(ended, graph)
  }

  /// The relationships of a kind that gave way to others between the same ends.
  public func changed<Kind: RelationshipType>(
    _ type: Kind.Type, in graph: Graph
  ) -> [Step<Kind>] {
    changed.filter { graph.kind(of: $0.after).name == Kind.kind.name }.map { change in
      Step(
        before: Kind(Relationship(change.before, in: graph)),
        after: Kind(Relationship(change.after, in: graph)), turn: change.turn)
    }
  }

  /// The relationships of a kind that gave way to higher ones.
  public func upgraded<Kind: RelationshipType>(
    _ type: Kind.Type, in graph: Graph
  ) -> [Step<Kind>] {
    changed(type, in: graph).filter { $0.turn == .upgraded }
  }

  private func typed<Kind: RelationshipType>(_ edges: [EdgeID], _ graph: Graph) -> [Kind] {
    edges.filter { graph.kind(of: $0).name == Kind.kind.name }
      .map { Kind(Relationship($0, in: graph)) }
  }
}
