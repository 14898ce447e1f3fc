internal import GraphCore
internal import GraphQuery
internal import GraphText

extension AnswerShape {
  /// What `sco query --format json` gives.
  static let query = AnswerShape(
    "query",
    schema: document(
      "query", title: "The answer to a pattern query",
      [
        .init("columns", list(text(), "The names of the columns, in order.")),
        .init("rows", list(reference("row"), "The rows, in order.")),
        referencesMember,
        .init("complete", flag("False where a limit cut something off.")),
        .init("cut", optional(choice(QueryCut.allCases.map(\.rawValue), "What cut it off."))),
        .init(
          "incomparable", integer("How many comparisons of levels were left open.")),
      ],
      definitions: [
        rowDefinition, valueDefinition, elementDefinition, queryEdgeDefinition, pathDefinition,
        claimDefinition, citationDefinition, referenceDefinition,
      ]))

  private static let rowDefinition = JSONValue.Member(
    "row",
    object([
      .init("values", map(reference("value"), "The values by column.")),
      .init(
        "claims", list(reference("claim"), "What the row rests on; empty without WITH PROVENANCE.")),
    ]))

  private static let valueDefinition = JSONValue.Member(
    "value",
    [
      "description": .text(
        "Null, a truth value, a number, a text (times and levels are texts), a list, a map, or a"
          + " node, an edge or a path, which have a type.")
    ])

  private static let elementDefinition = JSONValue.Member(
    "node",
    object(
      [
        .init("type", ["const": "node"]),
        .init("id", text("The stable id.")),
        .init("kind", text("The first label.")),
        .init("name", text("The name in the language asked for.")),
      ] + claimMembers))

  private static let queryEdgeDefinition = JSONValue.Member(
    "edge", object([.init("type", ["const": "edge"])] + edgeMembers))

  private static let pathDefinition = JSONValue.Member(
    "path",
    object([
      .init("type", ["const": "path"]),
      .init("length", integer("The number of edges.")),
      .init("nodes", list(reference("node"), "One more than there are edges.")),
      .init("edges", list(reference("edge"))),
    ]))

  private static let claimDefinition = JSONValue.Member(
    "claim",
    object(
      [
        .init("kind", text("The label of the edge, or of the node.")),
        .init("from", text("The id of the first end, or of the node.")),
        .init("to", optional(text("The id of the second end; null for a node."))),
      ] + claimMembers))

  private static let claimMembers: [JSONValue.Member] = [
    .init("since", optional(date)),
    .init("until", optional(date)),
    .init("confidence", choice(Confidence.allCases.map(\.rawValue))),
    .init("disputed", flag("Whether another claim contradicts it.")),
    .init("citations", list(reference("citation"))),
  ]
}
