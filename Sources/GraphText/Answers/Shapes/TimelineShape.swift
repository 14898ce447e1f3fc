import GraphCore

extension AnswerShape {
  /// What `sco timeline --format json` gives.
  static let timeline = AnswerShape(
    "timeline",
    schema: document(
      "timeline", title: "Dated claims in the order of time",
      [
        .init("about", optional(reference("node"))),
        .init(
          "moments",
          list(
            reference("moment"),
            "In the order of the days that their dates stand for: the last they can mean.")),
        referencesMember,
      ],
      definitions: [momentDefinition, nodeDefinition, citationDefinition, referenceDefinition]))

  private static let momentDefinition = JSONValue.Member(
    "moment",
    object([
      .init("date", date),
      .init("precision", choice(["year", "month", "day"])),
      .init("sort", choice(Timeline.Moment.Sort.allCases.map(\.rawValue))),
      .init("turn", optional(choice(Turn.allCases.map(\.rawValue)))),
      .init("kind", text("The kind of the relationship or of the entity.")),
      .init("from", text("The id of the entity, or of the first end.")),
      .init("to", optional(text("The id of the second end; null for an entity alone."))),
      .init("before", optional(text("What held until then, in words."))),
      .init("state", text("What the claim says, in words; empty for an entity's existence.")),
      .init("property", optional(text("The property that names the date."))),
      .init("since", optional(date)),
      .init("until", optional(date)),
      .init("confidence", choice(Confidence.allCases.map(\.rawValue))),
      .init("disputed", flag()),
      .init("citations", list(reference("citation"))),
    ]))
}
