import GraphCore

extension AnswerShape {
  package static let date: JSONValue = [
    "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
  ]

  package static let nodeDefinition = JSONValue.Member(
    "node",
    object([
      .init("id", text("The stable id.")),
      .init("kind", text("The first label.")),
      .init("name", text("The name in the language asked for.")),
    ]))

  package static let citationDefinition = JSONValue.Member(
    "citation",
    object([
      .init("reference", text("A key of references.")),
      .init("locator", optional(text("The place in it."))),
    ]))

  package static let incomparableMember: JSONValue.Member = JSONValue.Member(
    "incomparable",
    list(
      text("The id of an edge."),
      "Relationships in force that are left out: no evidence compares their level with the one "
        + "asked for."))

  package static let referenceDefinition = JSONValue.Member("reference", object(referenceMembers))

  package static let referenceMembers: [JSONValue.Member] = [
    .init("title", text()),
    .init("publisher", optional(text())),
    .init("author", optional(text())),
    .init("date", optional(date)),
    .init("accessed", optional(date)),
    .init("url", optional(text())),
    .init("document", optional(text("What to ask a library for."))),
    .init("language", optional(text("A BCP 47 tag."))),
    .init("kind", text("What sort of document it is.")),
  ]

  /// The members of an edge, as every answer writes them.
  package static let edgeMembers: [JSONValue.Member] = [
    .init("id", text("Kind, ends and beginning; stays while the claim stays.")),
    .init("kind", text("The label.")),
    .init("from", text("The id of the first end.")),
    .init("to", text("The id of the second end.")),
    .init(
      "forward",
      optional(flag("Whether it is walked from first to second end; null for an undirected kind."))),
    .init("since", optional(date)),
    .init("until", optional(date)),
    .init("granted", optional(date)),
    .init("formalised", optional(date)),
    .init("stage", optional(text("The stage that the claim states."))),
    .init("properties", map([:], "What else the claim states, by key.")),
    .init("confidence", choice(Confidence.allCases.map(\.rawValue))),
    .init("certainty", choice(Certainty.allCases.map(\.rawValue))),
    .init("disputed", flag("Whether another claim contradicts it.")),
    .init("citations", list(reference("citation"))),
  ]

  package static let edgeDefinition = JSONValue.Member("edge", object(edgeMembers))

  package static let referencesMember = JSONValue.Member(
    "references", map(reference("reference"), "The documents cited, by id."))
}
