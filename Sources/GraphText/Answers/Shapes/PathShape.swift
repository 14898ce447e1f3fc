import GraphPaths

extension AnswerShape {
  /// What `sco path --format json` gives.
  static let path = AnswerShape(
    "path",
    schema: document(
      "path", title: "How two things are tied",
      [
        .init("paths", list(reference("path"), "The ways, shortest first.")),
        referencesMember,
        .init("complete", flag("False where a limit cut something off.")),
        .init(
          "shortestWays", integer("How many ways there are of the shortest length, by nodes.")),
        .init(
          "dropped",
          list(
            reference("dropped"),
            "What the filters refused; where there are ways, only what could not be compared.")),
        .init(
          "relaxations",
          list(reference("relaxation"), "Single changes that would give a way, each tried.")),
        .init("possible", optional(possibleWay)),
      ],
      definitions: [
        pathDefinition, nodeDefinition, stepDefinition, citationDefinition, referenceDefinition,
        droppedDefinition, relaxationDefinition,
      ]))

  private static let possibleWay: JSONValue = [
    "description": .text(
      "A way that may be there already, shorter than the others: its edges of certainty "
        + "'possibly-already' begin on a date that is not known to the day."),
    "$ref": "#/$defs/path",
  ]

  private static let pathDefinition = JSONValue.Member(
    "path",
    object([
      .init("length", integer("The number of edges.")),
      .init("nodes", list(reference("node"), "One more than there are edges.")),
      .init("edges", list(reference("edge"))),
      .init(
        "together",
        list(
          object([.init("since", optional(date)), .init("until", optional(date))]),
          "The stretches of days on which each step holds, by its edge or by one of 'also', each "
            + "without the day of its until; within the days asked about, or around the day; empty "
            + "for never all at once.")),
    ]))

  private static let stepDefinition = JSONValue.Member(
    "edge",
    object(
      edgeMembers + [
        .init("also", list(text(), "The ids of other edges between the same two nodes."))
      ]))

  private static let droppedDefinition = JSONValue.Member(
    "dropped",
    object([
      .init("reason", choice(DropReason.allCases.map(\.rawValue))),
      .init("kind", text()),
      .init("count", integer()),
      .init("levels", list(text(), "The ids of the levels of the edges dropped.")),
      .init(
        "edges", list(text(), "The ids of those that could not be compared; of others none.")),
    ]))

  private static let relaxationDefinition = JSONValue.Member(
    "relaxation",
    object([
      .init("change", text("What is changed, by the name of the option.")),
      .init("value", ["type": ["string", "integer", "null"]]),
      .init("length", integer("The length of the shortest way then.")),
    ]))
}
