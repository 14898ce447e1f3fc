public import GraphCore

/// A treaty, convention, declaration or decision.
public struct Agreement: EntityType {
  /// The entity behind the value.
  public let entity: Entity

  /// Wraps an entity of the kind.
  public init(_ entity: Entity) { self.entity = entity }

  /// The kind.
  public static let kind = EntityKind(
    "Agreement", section: "agreements",
    singular: LocalizedText("agreement", zh: "协定", ru: "соглашение"),
    plural: LocalizedText("agreements", zh: "协定", ru: "соглашения"),
    documentation: "A treaty, convention, declaration or decision.",
    properties: [
      PropertyKey(
        "form", .text, name: LocalizedText("form", zh: "形式", ru: "форма"),
        terms: Terms.agreements,
        documentation: "What sort it is, in a word: treaty, convention, declaration, decision."),
      PropertyKey(
        "in-force", .date, name: LocalizedText("in force", zh: "生效", ru: "вступило в силу"),
        order: [.notBefore("since")],
        documentation: "When it entered into force."),
      .stage,
    ])
}

extension Agreement: Working, Proposable {
  /// What sort it is, in a word.
  public var form: String? { entity.value("form")?.text }
  /// When it entered into force.
  public var inForce: CalendarDate? { entity.value("in-force")?.date }
}
