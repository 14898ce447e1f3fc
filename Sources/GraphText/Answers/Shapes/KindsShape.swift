import GraphCore

extension AnswerShape {
  /// What `sco kinds --format json` gives.
  static let kinds = AnswerShape(
    "kinds",
    schema: document(
      "kinds", title: "The kinds of entity and relationship",
      [
        .init("entities", list(reference("entityKind"))),
        .init("relationships", list(reference("relationshipKind"))),
      ],
      definitions: [entityKind, relationshipKind, property]))

  private static let names = map(text(), "By language.")

  private static let entityKind = JSONValue.Member(
    "entityKind",
    object([
      .init("kind", text("The label.")),
      .init("section", text("The section of data files.")),
      .init("singular", names),
      .init("plural", names),
      .init("count", integer("How many there are at the time asked about.")),
      .init("properties", list(reference("property"))),
      .init("documentation", text()),
    ]))

  private static let relationshipKind = JSONValue.Member(
    "relationshipKind",
    object([
      .init("kind", text("The label.")),
      .init("from", list(text(), "Kinds of entity at the first end.")),
      .init("to", list(text(), "Kinds of entity at the second end.")),
      .init("directed", flag()),
      .init("family", choice(Family.allCases.map(\.rawValue))),
      .init("forward", text("How it is read from first to second end.")),
      .init("backward", text("How it is read from second to first end.")),
      .init("label", names),
      .init("count", integer("How many there are at the time asked about.")),
      .init("properties", list(reference("property"))),
      .init("documentation", text()),
    ]))

  private static let property = JSONValue.Member(
    "property",
    object([
      .init("key", text()),
      .init("name", names),
      .init("required", flag()),
      .init("choices", list(text(), "The ids allowed; empty where it is no choice.")),
      .init("unit", optional(names)),
      .init("bounds", optional(text("The numbers allowed: from -90 to 90."))),
      .init("documentation", text()),
    ]))
}
