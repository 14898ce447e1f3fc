extension AnswerShape {
  /// What `sco neighbors --format json` gives.
  static let neighbors = AnswerShape(
    "neighbors",
    schema: document(
      "neighbors", title: "What lies near an entity",
      [
        .init("center", reference("node")),
        .init("hops", integer("The most steps.")),
        .init("neighbors", list(reference("neighbor"), "Nearest first, then by id.")),
        incomparableMember,
        referencesMember,
      ],
      definitions: [
        nodeDefinition, neighborDefinition, edgeDefinition, citationDefinition,
        referenceDefinition,
      ]))

  private static let neighborDefinition = JSONValue.Member(
    "neighbor",
    object([
      .init("id", text()),
      .init("kind", text()),
      .init("name", text()),
      .init("distance", integer("The number of steps from the centre.")),
      .init(
        "edges", list(reference("edge"), "The relationships that lead to it, one step nearer.")),
    ]))
}
