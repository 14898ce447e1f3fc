import GraphCore

extension AnswerShape {
  /// What `sco list --format json` gives.
  static let list: AnswerShape = AnswerShape(
    "list",
    schema: document(
      "list", title: "Entities",
      [
        .init("count", integer("How many there are, those that are only possible left out.")),
        .init("uncertain", integer("How many an imprecise date leaves open.")),
        .init("entities", list(reference("entity"), "By id; empty where only a count was asked.")),
        .init(
          "labels",
          list(
            object([.init("label", text()), .init("count", integer())]),
            "What those counted are, a status or a level, and how many are so; by the first of "
              + "them, and empty where they are found without a relationship.")),
        incomparableMember,
        referencesMember,
      ],
      definitions: [entityDefinition, edgeDefinition, citationDefinition, referenceDefinition]))

  private static let entityDefinition = JSONValue.Member(
    "entity",
    object([
      .init("id", text()),
      .init("kind", text()),
      .init("name", text()),
      .init("certainty", choice(Certainty.allCases.map(\.rawValue))),
      .init("labels", list(text(), "What it is to what was asked for, a status or a level.")),
      .init("edges", list(reference("edge"), "The relationships for which it was found.")),
    ]))
}
