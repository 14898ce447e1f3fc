import GraphCore
import GraphPaths

extension AnswerShape {
  /// What `sco show --format json` gives.
  static let show = AnswerShape(
    "show",
    schema: document(
      "show", title: "What is known of an entity",
      [
        .init("entity", entity),
        .init("properties", list(reference("property"))),
        .init("relationships", list(reference("relationship"))),
        .init("disputes", list(reference("dispute"))),
        referencesMember,
        .init("leftOut", integer("How many relationships to things only proposed are left out.")),
      ],
      definitions: [
        nodeDefinition, propertyDefinition, relationshipDefinition, disputeDefinition,
        citationDefinition, referenceDefinition,
      ]))

  static let time = JSONValue.Member(
    "time",
    choice(
      EntityCard.ClaimTime.allCases.map(\.rawValue),
      "Seen from the time asked about; 'happened' tells of an event that is over."))

  private static let entity = object([
    .init("id", text()),
    .init("kinds", list(text())),
    .init("names", map(text(), "By language.")),
    .init("unofficial", list(text(), "Languages in which the name is our own rendering.")),
    .init("short", optional(text())),
    .init("aliases", list(text())),
    .init("presence", choice(["present", "proposed", "absent"])),
    .init("certainty", choice(Certainty.allCases.map(\.rawValue))),
    .init("since", optional(date)),
    .init("until", optional(date)),
    .init("confidence", choice(Confidence.allCases.map(\.rawValue))),
    .init("note", optional(text())),
    .init("citations", list(reference("citation"))),
  ])

  private static let propertyDefinition = JSONValue.Member(
    "property",
    object([
      .init("key", text()),
      .init("value", ["description": "Text, number, flag, or texts by language."]),
      time,
      .init("since", optional(date)),
      .init("until", optional(date)),
      .init("confidence", choice(Confidence.allCases.map(\.rawValue))),
      .init("disputed", flag()),
      .init("note", optional(text())),
      .init("citations", list(reference("citation"))),
    ]))

  private static let relationshipDefinition = JSONValue.Member(
    "relationship",
    object(
      edgeMembers + [
        .init("family", choice(Family.allCases.map(\.rawValue))),
        time,
        .init("other", reference("node")),
      ]))

  private static let disputeDefinition = JSONValue.Member(
    "dispute",
    object([
      .init("id", text()),
      .init("topic", text()),
      .init("assessment", text()),
      .init(
        "sides",
        list(
          object([
            .init("sentence", text()),
            .init("preferred", flag("Whether the graph uses it.")),
            .init("citations", list(reference("citation"))),
          ]))),
    ]))
}
