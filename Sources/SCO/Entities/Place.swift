public import GraphCore

/// A city, crossing, pass or port.
public struct Place: EntityType {
  /// The entity behind the value.
  public let entity: Entity

  /// Wraps an entity of the kind.
  public init(_ entity: Entity) { self.entity = entity }

  /// The kind.
  public static let kind = EntityKind(
    "Place", section: "places",
    singular: LocalizedText("place", zh: "地点", ru: "место"),
    plural: LocalizedText("places", zh: "地点", ru: "места"),
    documentation: "A city, crossing, pass or port.",
    properties: [
      PropertyKey(
        "latitude", .number, name: LocalizedText("latitude", zh: "纬度", ru: "широта"),
        unit: LocalizedText("°"), bounds: .between(-90, 90),
        documentation: "Degrees north of the equator, WGS 84."),
      PropertyKey(
        "longitude", .number, name: LocalizedText("longitude", zh: "经度", ru: "долгота"),
        unit: LocalizedText("°"), bounds: .between(-180, 180),
        documentation: "Degrees east of Greenwich, WGS 84."),
      PropertyKey(
        "precision", .text, name: LocalizedText("precision", zh: "精度", ru: "точность"),
        terms: Terms.precisions,
        documentation: "Whether the position is that of the city or approximate."),
      PropertyKey(
        "territory", .localized,
        name: LocalizedText("territory", zh: "所属地区", ru: "территория"),
        documentation:
          "Where one state administers and another claims the place: a sentence that says so, which "
          + "figures of it and of what runs through it carry."),
    ])
}

extension Place: Traversable, Locating, Locatable {
  /// Degrees north of the equator.
  public var latitude: Double? { entity.value("latitude")?.number }
  /// Degrees east of Greenwich.
  public var longitude: Double? { entity.value("longitude")?.number }
  /// Whether the position is that of the city or approximate.
  public var precision: String? { entity.value("precision")?.text }
  /// Where one state administers and another claims the place, a sentence that says so.
  public func territory(in language: Language = .english) -> String? {
    guard case .localized(let text)? = entity.value("territory") else { return nil }
    return text.text(in: language)
  }
}
