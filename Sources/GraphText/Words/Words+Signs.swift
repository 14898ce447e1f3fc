extension Words {
  /// The punctuation of a language, each sign with the spaces that belong to it.
  struct Signs: Sendable {
    /// Between the parts of a remark.
    var comma = ", "
    /// Between the members of a list of names.
    var listComma = ", "
    /// Between a name and what is said of it.
    var colon = ": "
    /// Between remarks.
    var semicolon = "; "
    /// At the end of a sentence.
    var stop = "."
    /// Between two sentences, and before a bracket.
    var space = " "
    /// Round a remark.
    var brackets = (opening: "(", closing: ")")
    /// Round documents.
    var squareBrackets = (opening: "[", closing: "]")
  }
}
