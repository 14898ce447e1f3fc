extension AnswerShape {
  /// What `sco levels --format json` gives.
  static let levels = AnswerShape(
    "levels",
    schema: document(
      "levels", title: "The scale of levels",
      [
        .init("levels", list(reference("level"), "By family, then the highest rank first.")),
        .init("covers", list(reference("cover"), "The cited evidence; the order is its closure.")),
        referencesMember,
      ],
      definitions: [level, cover, citationDefinition, referenceDefinition]))

  private static let level = JSONValue.Member(
    "level",
    object([
      .init("id", text()),
      .init("family", text("Levels are drawn together with those of their family.")),
      .init("rank", ["type": "integer", "description": "Where it is drawn; no order."]),
      .init("name", map(text(), "By language.")),
      .init("definition", optional(text())),
      .init("authority", optional(text())),
      .init("contested", optional(text())),
      .init("above", list(text(), "The ids of all levels below it.")),
      .init("incomparable", list(text(), "The ids of levels of its family not comparable.")),
      .init("citations", list(reference("citation"))),
    ]))

  private static let cover = JSONValue.Member(
    "cover",
    object([
      .init("above", text()),
      .init("below", text()),
      .init("evidence", optional(text())),
      .init("citations", list(reference("citation"))),
    ]))
}
