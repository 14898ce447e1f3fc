public import GraphCore

/// A state, whether or not it takes part in the organisation.
public struct State: EntityType {
  /// The entity behind the value.
  public let entity: Entity

  /// Wraps an entity of the kind.
  public init(_ entity: Entity) { self.entity = entity }

  /// The kind.
  public static let kind = EntityKind(
    "State", section: "states",
    singular: LocalizedText("state", zh: "国家", ru: "государство"),
    plural: LocalizedText("states", zh: "国家", ru: "государства"),
    documentation: "A state, whether or not it takes part in the organisation.",
    properties: [
      PropertyKey(
        "iso2", .text, isRequired: true,
        name: LocalizedText(
          "ISO 3166-1 alpha-2 code", zh: "ISO 3166-1二位字母代码", ru: "двухбуквенный код ISO 3166-1"),
        isName: true,
        documentation: "Two letters; every command accepts them as a name."),
      PropertyKey(
        "iso3", .text,
        name: LocalizedText(
          "ISO 3166-1 alpha-3 code", zh: "ISO 3166-1三位字母代码", ru: "трёхбуквенный код ISO 3166-1"),
        isName: true,
        documentation: "Three letters; every command accepts them as a name."),
      PropertyKey(
        "iso-numeric", .text,
        name: LocalizedText(
          "ISO 3166-1 numeric code", zh: "ISO 3166-1数字代码", ru: "цифровой код ISO 3166-1"),
        isName: true,
        documentation: "Three digits, leading zeros kept; every command accepts them as a name."),
      PropertyKey(
        "official", .localized,
        name: LocalizedText("official name", zh: "正式名称", ru: "официальное название"),
        documentation: "The long form of the name."),
      PropertyKey(
        "landlocked", .flag,
        name: LocalizedText("landlocked", zh: "内陆国", ru: "не имеет выхода к морю"),
        documentation: "Whether the state has no coast on an ocean."),
    ])
}

extension State: Traversable, Locating, Contracting, Proposing, Attending, Promoting {
  /// The two-letter code of ISO 3166-1.
  public var iso2: String? { entity.value("iso2")?.text }
  /// The three-letter code of ISO 3166-1.
  public var iso3: String? { entity.value("iso3")?.text }
  /// The three digits of ISO 3166-1, leading zeros kept.
  public var isoNumeric: String? { entity.value("iso-numeric")?.text }
  /// Whether it has no coast on an ocean; nil where the data do not tell.
  public var isLandlocked: Bool? { entity.value("landlocked")?.flag }

  /// The long form of its name, where the data have it.
  public func officialName(in language: Language = .english) -> String? {
    if case .localized(let names)? = entity.value("official") {
      names.text(in: language)
    } else {
      nil
    }
  }
}
