extension AnswerFormat {
  /// A table with a header, RFC 4180.
  public static let csv = AnswerFormat(
    "csv", summary: "a table with a header line (RFC 4180, UTF-8)",
    lost: "nesting, and a step's other edges; citations are reference#locator in one field, "
      + "the bibliography is left out"
  ) { answer, edition in answer.table(in: edition).csv }
}
