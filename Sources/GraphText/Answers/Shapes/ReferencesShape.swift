import GraphCore

extension AnswerShape {
  /// What `sco references --format json` gives.
  static let references = AnswerShape(
    "references",
    schema: document(
      "references", title: "The documents that claims rest on",
      [.init("references", map(reference("reference"), "By id."))],
      definitions: [countedReference]))

  private static let countedReference: JSONValue.Member = {
    let claims = JSONValue.Member("claims", integer("How many claims cite it."))
    return JSONValue.Member("reference", object(referenceMembers + [claims]))
  }()
}
