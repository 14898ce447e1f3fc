extension AnswerFormat {
  /// Every format, in the order of their names.
  public static let all: [AnswerFormat] = [
    .bibtex,
    .csl,
    .csv,
    .json,
    .text,
  ]
}
