import GraphCore

extension AnswerShape {
  /// What `sco compare --format json` gives.
  static let compare = AnswerShape(
    "compare",
    schema: document(
      "compare", title: "What changed between two days",
      [
        .init("from", date),
        .init("to", date),
        .init("about", optional(reference("node"))),
        .init(
          "upgraded",
          list(reference("turn"), "Relationships that gave way to a higher one of their kind.")),
        .init("changed", list(reference("turn"), "Gave way to one that is not compared with it.")),
        .init("lowered", list(reference("turn"), "Gave way to a lower one.")),
        .init("renewed", list(reference("turn"), "Gave way to one that says the same.")),
        .init("began", list(reference("edge"), "Hold on the later day and follow none.")),
        .init("ended", list(reference("edge"), "Held on the earlier day and have no successor.")),
        .init(
          "uncertain",
          list(reference("edge"), "Imprecise dates do not tell whether they began or ended.")),
        .init("appeared", list(reference("entity"), "Entities there on the later day only.")),
        .init("vanished", list(reference("entity"), "Entities there on the earlier day only.")),
        .init("stages", list(reference("value"), "Entities at another stage, since when.")),
        .init("values", list(reference("value"), "Other dated properties with another value.")),
        .init("unchanged", integer("How many relationships hold on both days.")),
        .init(
          "passing",
          object(
            [.init("entities", integer()), .init("relationships", integer())],
            "How many came and went in between.")),
        referencesMember,
      ],
      definitions: [
        turnDefinition,
        .init("edge", object(edgeMembers + comparedMembers)),
        .init("entity", object(comparedEntity)),
        .init("value", object(comparedValue)), nodeDefinition, citationDefinition,
        referenceDefinition,
      ]))

  private static let turnDefinition = JSONValue.Member(
    "turn",
    object([
      .init("before", reference("edge")),
      .init("besides", list(reference("edge"), "Others that gave way to it at once.")),
      .init("after", reference("edge")),
    ]))

  private static let comparedMembers: [JSONValue.Member] = [
    .init("label", text("Its level, its status, or its kind, as a noun.")),
    .init("uncertain", flag("Whether imprecise dates leave open if it changed between the days.")),
  ]

  private static let comparedEntity: [JSONValue.Member] = [
    .init("id", text()),
    .init("kind", text()),
    .init("name", text()),
    .init("since", optional(date)),
    .init("until", optional(date)),
    .init("confidence", choice(Confidence.allCases.map(\.rawValue))),
    .init("citations", list(reference("citation"))),
  ]

  private static let comparedValue: [JSONValue.Member] = [
    .init("entity", reference("node")),
    .init("key", text("The property.")),
    .init("before", optional(object(valueSide))),
    .init("after", optional(object(valueSide))),
  ]

  private static let valueSide: [JSONValue.Member] = [
    .init("value", ["description": "Text, number, flag, or texts by language."]),
    .init("since", optional(date)),
    .init("until", optional(date)),
    .init("confidence", choice(Confidence.allCases.map(\.rawValue))),
    .init("disputed", flag()),
    .init("citations", list(reference("citation"))),
  ]
}
