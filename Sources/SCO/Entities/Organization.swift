public import GraphCore

/// An organisation or a standing group of states.
public struct Organization: EntityType {
  /// The entity behind the value.
  public let entity: Entity

  /// Wraps an entity of the kind.
  public init(_ entity: Entity) { self.entity = entity }

  /// The kind.
  public static let kind = EntityKind(
    "Organization", section: "organizations",
    singular: LocalizedText("organisation", zh: "组织", ru: "организация"),
    plural: LocalizedText("organisations", zh: "组织", ru: "организации"),
    documentation: "An organisation or a standing group of states.",
    properties: [
      PropertyKey(
        "form", .text, name: LocalizedText("form", zh: "形式", ru: "форма"),
        documentation:
          "What sort it is, in a word: international-organisation, interstate-mechanism.")
    ])
}

extension Organization: Founded, Seated, Succeedable, Chaired, Proposing, Attending, Working,
  Promoting
{}
