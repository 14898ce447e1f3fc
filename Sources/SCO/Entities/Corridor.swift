public import GraphCore

/// An economic corridor, pipeline, railway, road, power line or transit agreement.
public struct Corridor: EntityType {
  /// The entity behind the value.
  public let entity: Entity

  /// Wraps an entity of the kind.
  public init(_ entity: Entity) { self.entity = entity }

  /// The kind.
  public static let kind = EntityKind(
    "Corridor", section: "corridors",
    singular: LocalizedText("corridor", zh: "走廊", ru: "коридор"),
    plural: LocalizedText("corridors", zh: "走廊", ru: "коридоры"),
    documentation:
      "An economic corridor, pipeline, railway, road, power line or transit agreement.",
    properties: [
      PropertyKey(
        "mode", .choice(CorridorMode.choices), isRequired: true,
        name: LocalizedText("mode", zh: "类型", ru: "вид"),
        documentation: "What moves along it, and by what means."),
      PropertyKey(
        "commodity", .text, name: LocalizedText("carries", zh: "运输内容", ru: "что перевозит"),
        terms: Terms.cargoes,
        documentation: "What it carries."),
      PropertyKey(
        "length-km", .number, name: LocalizedText("length", zh: "长度", ru: "длина"),
        unit: LocalizedText("km", zh: "公里", ru: "км"),
        bounds: .above(0, atMost: 40_075),
        documentation: "Its length in kilometres; the way once around the Earth at most."),
      PropertyKey(
        "capacity", .text, name: LocalizedText("capacity", zh: "运力", ru: "пропускная способность"),
        documentation: "How much it can carry, with its unit."),
      .stage,
    ])
}

extension Corridor: Founded, Divisible, Proposable {
  /// What moves along it, at the knowledge date.
  public var mode: CorridorMode? { entity.value("mode")?.text.flatMap(CorridorMode.init) }
  /// What it carries.
  public var commodity: String? { entity.value("commodity")?.text }
  /// Its length in kilometres.
  public var lengthInKilometers: Double? { entity.value("length-km")?.number }
  /// How much it can carry, with its unit.
  public var capacity: String? { entity.value("capacity")?.text }
}
