extension AnswerFormat {
  /// JSON in the answer's published shape.
  public static let json = AnswerFormat(
    "json", summary: "JSON in a published shape (see sco schema)", lost: "the wording of sentences"
  ) { answer, edition in JSONWriter().text(answer.json(in: edition)) }
}
