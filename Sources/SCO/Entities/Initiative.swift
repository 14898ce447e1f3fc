public import GraphCore

/// A programme, format or doctrine that is promoted rather than founded.
public struct Initiative: EntityType {
  /// The entity behind the value.
  public let entity: Entity

  /// Wraps an entity of the kind.
  public init(_ entity: Entity) { self.entity = entity }

  /// The kind.
  public static let kind = EntityKind(
    "Initiative", section: "initiatives",
    singular: LocalizedText("initiative", zh: "倡议", ru: "инициатива"),
    plural: LocalizedText("initiatives", zh: "倡议", ru: "инициативы"),
    documentation: "A programme, format or doctrine that is promoted rather than founded.",
    properties: [
      PropertyKey(
        "form", .text, name: LocalizedText("form", zh: "形式", ru: "форма"),
        terms: Terms.initiatives,
        documentation: "What sort it is, in a word: programme, format, doctrine."),
      .stage,
    ])
}

extension Initiative: Divisible, Proposable {
  /// What sort it is, in a word.
  public var form: String? { entity.value("form")?.text }
}
