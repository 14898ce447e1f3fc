extension AnswerFormat {
  /// The documents that an answer cites, for LaTeX.
  public static let bibtex = AnswerFormat(
    "bibtex", aliases: ["bib", "biblatex"],
    summary: "the documents that the answer cites, as BibTeX with the dates of biblatex (UTF-8)",
    lost: "all of the answer but its citations; places in documents are in the field note"
  ) { answer, edition in
    CitedDocument.all(in: answer, edition).map(\.bibtex).joined(separator: "\n")
  }
}
