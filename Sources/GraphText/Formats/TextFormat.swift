extension AnswerFormat {
  /// Sentences for people.
  public static let text = AnswerFormat(
    "text", summary: "sentences with numbered citations and a bibliography",
    lost: "ids of edges and references"
  ) { answer, edition in answer.text(in: edition) }
}
