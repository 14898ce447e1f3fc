extension AnswerFormat {
  /// The documents that an answer cites, for citation processors.
  public static let csl = AnswerFormat(
    "csl", aliases: ["csl-json"],
    summary: "the documents that the answer cites, as CSL-JSON for pandoc, Zotero and others",
    lost: "all of the answer but its citations; places in documents are in the field note"
  ) { answer, edition in
    JSONWriter().text(.array(CitedDocument.all(in: answer, edition).map(\.csl)))
  }
}
