public import GraphCore

/// An organ, permanent body, forum, bank, base, zone or centre.
public struct Institution: EntityType {
  /// The entity behind the value.
  public let entity: Entity

  /// Wraps an entity of the kind.
  public init(_ entity: Entity) { self.entity = entity }

  /// The kind.
  public static let kind = EntityKind(
    "Institution", section: "institutions",
    singular: LocalizedText("institution", zh: "机构", ru: "учреждение"),
    plural: LocalizedText("institutions", zh: "机构", ru: "учреждения"),
    documentation: "An organ, permanent body, forum, bank, base, zone or centre.",
    properties: [
      PropertyKey(
        "form", .text, name: LocalizedText("form", zh: "形式", ru: "форма"),
        terms: Terms.institutions,
        documentation:
          "What sort it is, in a word: organ, permanent-body, forum, bank, base, zone, centre."),
      .stage,
    ])
}

extension Institution: Founded, Seated, Succeedable, Chaired, Locatable, Divisible, Working,
  Promoting,
  Proposable
{
  /// What sort it is, in a word.
  public var form: String? { entity.value("form")?.text }
}
