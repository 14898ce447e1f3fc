import GraphCore

extension AnswerShape {
  /// What `sco cite --format json` gives.
  static let cite = AnswerShape(
    "cite",
    schema: document(
      "cite", title: "A bibliography",
      [
        .init("citations", list(reference("citation"), "By document, then by place in it.")),
        referencesMember,
      ],
      definitions: [citationDefinition, referenceDefinition]))
}
