public import GraphCore

/// Kinds of relationship and of entity, as one option names them.
public struct KindFilter: Hashable, Sendable {
  /// The kinds of relationship.
  public var relationships: Set<RelationshipKindID> = []
  /// The kinds of entity.
  public var entities: Set<EntityKindID> = []

  /// Reads names of kinds, each alone or several with commas; none stands for all.
  ///
  /// - Throws: `NameError` for the first name that no kind bears.
  public init(_ names: [String], in graph: Graph) throws(NameError) {
    let finder = NameFinder(graph)
    for name in finder.names(in: names) {
      if let kind = try? finder.entityKind(name) {
        entities.insert(kind)
      } else {
        relationships.insert(try finder.relationshipKind(name))
      }
    }
  }
}
