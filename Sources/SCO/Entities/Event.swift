public import GraphCore

/// A summit, meeting or exercise.
public struct Event: EntityType {
  /// The entity behind the value.
  public let entity: Entity

  /// Wraps an entity of the kind.
  public init(_ entity: Entity) { self.entity = entity }

  /// The kind.
  public static let kind = EntityKind(
    "Event", section: "events",
    singular: LocalizedText("event", zh: "事件", ru: "событие"),
    plural: LocalizedText("events", zh: "事件", ru: "события"),
    documentation: "A summit, meeting or exercise.",
    properties: [
      PropertyKey(
        "form", .text, name: LocalizedText("form", zh: "形式", ru: "форма"),
        terms: Terms.events,
        documentation: "What sort it is, in a word: summit, meeting, exercise."),
      PropertyKey(
        "number", .integer, name: LocalizedText("number", zh: "届次", ru: "номер"),
        bounds: .atLeast(1),
        documentation: "Its official ordinal."),
      .stage,
    ])
}

extension Event: Working {
  /// What sort it is, in a word.
  public var form: String? { entity.value("form")?.text }
  /// Its official ordinal.
  public var number: Int? {
    if case .integer(let number)? = entity.value("number") { number } else { nil }
  }
  /// How far its preparation has come, where it is not over: an event ahead is `agreed`.
  public func stage(at day: Day) -> Stage? {
    entity.value(PropertyKey.stage.key, at: day)?.text.flatMap(Stage.init)
  }
  /// When it began.
  public var firstDay: CalendarDate? { entity.claim.validity.since }
  /// The last day that belongs to it.
  public var lastDay: CalendarDate? { entity.claim.validity.last }
}
