public import GraphCore

/// A field of work, such as counter-terrorism or connectivity.
public struct Theme: EntityType {
  /// The entity behind the value.
  public let entity: Entity

  /// Wraps an entity of the kind.
  public init(_ entity: Entity) { self.entity = entity }

  /// The kind.
  public static let kind = EntityKind(
    "Theme", section: "themes",
    singular: LocalizedText("theme", zh: "主题", ru: "тема"),
    plural: LocalizedText("themes", zh: "主题", ru: "темы"),
    documentation: "A field of work, such as counter-terrorism or connectivity.")
}
