/// The kinds that a graph's nodes and edges may have.
public struct Schema: Hashable, Sendable {
  /// The kinds of node, in the order of their catalog; at most 64.
  public let entityKinds: [EntityKind]
  /// The kinds of edge, in the order of their catalog; at most 64.
  public let relationshipKinds: [RelationshipKind]
  /// How proposed things are told from existing ones.
  public let stage: StageRule?

  private let entityKindIDs: [String: EntityKindID]
  private let relationshipKindIDs: [String: RelationshipKindID]

  /// Makes a schema of at most 64 kinds of either sort with distinct names.
  ///
  /// - Precondition: no two kinds share a name, no kind's end names a kind that is not listed.
  public init(entities: [EntityKind], relationships: [RelationshipKind], stage: StageRule? = nil) {
    precondition(entities.count <= 64 && relationships.count <= 64, "a schema has 64 kinds at most")
    (entityKinds, relationshipKinds, self.stage) = (entities, relationships, stage)
    entityKindIDs = numbered(entities.map(\.name))
    relationshipKindIDs = numbered(relationships.map(\.name))
    let ends = relationships.flatMap { $0.source.kinds + $0.target.kinds }
    precondition(
      ends.allSatisfy { entityKindIDs[$0] != nil }, "a kind's ends are kinds of its schema")
  }

  /// The number of the entity kind called `name`.
  public func entityKind(named name: String) -> EntityKindID? { entityKindIDs[name] }

  /// The number of the relationship kind called `name`.
  public func relationshipKind(named name: String) -> RelationshipKindID? {
    relationshipKindIDs[name]
  }

  /// The entity kind of that number.
  public subscript(id: EntityKindID) -> EntityKind { entityKinds[id.index] }

  /// The names that a claim about a thing of some kinds gives to it, by properties that are names.
  package func names(in claim: Claim, of kinds: KindSet) -> [String] {
    let keys = kinds.kinds.flatMap { self[$0].properties.filter(\.isName) }
    return keys.compactMap { claim[$0.key]?.text }
  }

  /// The relationship kind of that number.
  public subscript(id: RelationshipKindID) -> RelationshipKind { relationshipKinds[id.index] }
}

private func numbered<Subject>(_ names: [String]) -> [String: Identifier<Subject>] {
  let pairs = names.enumerated().map { ($1, Identifier<Subject>($0)) }
  return Dictionary(uniqueKeysWithValues: pairs)
}
