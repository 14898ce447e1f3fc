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
        terms: Terms.organizations,
        documentation:
          "What sort it is, in a word: international-organisation, interstate-mechanism."),
      PropertyKey(
        "extent", .text, name: LocalizedText("extent", zh: "幅员", ru: "территория"),
        documentation: "How far its members reach, in words."),
      PropertyKey(
        "foiled-attacks", .integer,
        name: LocalizedText(
          "terrorist crimes foiled, at least", zh: "制止的恐怖主义犯罪（至少）",
          ru: "пресечено террористических преступлений, не менее"),
        bounds: .atLeast(0),
        documentation: "How many terrorist crimes its members stopped in a stretch of time."),
      PropertyKey(
        "destroyed-bases", .integer,
        name: LocalizedText(
          "militant bases destroyed, at least", zh: "摧毁的武装分子训练基地（至少）",
          ru: "уничтожено баз боевиков, не менее"),
        bounds: .atLeast(0),
        documentation: "How many bases of militants its members destroyed in a stretch of time."),
      PropertyKey(
        "seized-militants", .integer,
        name: LocalizedText(
          "members of terrorist groups seized, at least", zh: "抓获的恐怖组织成员（至少）",
          ru: "задержано членов террористических организаций, не менее"),
        bounds: .atLeast(0),
        documentation:
          "How many members of terrorist groups its members seized in a stretch of time."
      ),
    ])
}

extension Organization: Contracting, Founded, Seated, Succeedable, Chaired, Proposing, Attending,
  Working,
  Promoting
{
  /// What sort it is, in a word.
  public var form: String? { entity.value("form")?.text }
}
