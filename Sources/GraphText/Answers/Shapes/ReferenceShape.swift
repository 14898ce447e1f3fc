import GraphCore

extension AnswerShape {
  /// What `sco references REF --format json` gives.
  static let reference = AnswerShape(
    "reference",
    schema: document(
      "reference", title: "What rests on one document",
      [
        .init("reference", text("The id.")),
        .init("document", reference("reference")),
        .init("claims", list(reference("claim"), "All claims that cite it.")),
        .init("others", list(reference("other"), "Levels, covers and disputes that cite it.")),
        .init("falling", integer("How many claims cite nothing else.")),
      ],
      definitions: [referenceDefinition, claim, other]))

  private static let claim = JSONValue.Member(
    "claim",
    object([
      .init("id", text("Its address; stays while the claim stays.")),
      .init("sentence", text("What it says.")),
      .init("locators", list(text(), "The places in the document.")),
      .init("confidence", choice(Confidence.allCases.map(\.rawValue))),
      .init("preferred", flag("Whether it is used; not so the other side of a dispute.")),
      .init("falls", flag("Whether it cites nothing else, and falls with the document.")),
      .init("citedBesides", list(text(), "The ids of the other documents.")),
      .init("location", optional(text("file:line:column in the data."))),
    ]))

  private static let other = JSONValue.Member(
    "other",
    object([
      .init("kind", choice(["cover", "dispute", "level"])),
      .init("id", text("Its id; of a cover, the two levels.")),
      .init("falls", flag("Whether it cites nothing else.")),
    ]))
}
