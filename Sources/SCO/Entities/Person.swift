public import GraphCore

/// A holder of an office, or the author of a text.
public struct Person: EntityType {
  /// The entity behind the value.
  public let entity: Entity

  /// Wraps an entity of the kind.
  public init(_ entity: Entity) { self.entity = entity }

  /// The kind.
  public static let kind = EntityKind(
    "Person", section: "people",
    singular: LocalizedText("person", zh: "人物", ru: "лицо"),
    plural: LocalizedText("people", zh: "人物", ru: "лица"),
    documentation: "A holder of an office, or the author of a text.")
}

extension Person: Proposing {}
