import Diagnostics

extension Parser {
  /// Adds a finding and gives what is thrown.
  mutating func stop(
    _ problem: QueryProblem, _ message: String, at span: SourceSpan, notes: [DiagnosticNote] = []
  ) -> SyntaxStop {
    report(problem, message, at: span, notes: notes)
    return SyntaxStop()
  }

  /// Says in plain words what was expected here, and what stands here instead.
  ///
  /// - Parameter words: the words of the language that could stand here, for "did you mean".
  mutating func expected(
    _ what: String, orWords words: [String] = [], notes: [DiagnosticNote] = []
  ) -> SyntaxStop {
    guard !at(.invalid) else { return SyntaxStop() }
    let hint = token.kind == .word ? NearestName.hint(among: words, for: list.text(token)) : ""
    return stop(
      .unexpected, "expected \(what), found \(found)\(hint)", at: foundSpan, notes: notes)
  }

  /// Goes past a kind of token or stops.
  mutating func expect(_ kind: TokenKind, _ what: String) throws(SyntaxStop) {
    guard take(kind) else { throw expected(what) }
  }

  /// Goes past a word of the language or stops.
  mutating func expect(_ keyword: Keyword, _ why: String) throws(SyntaxStop) {
    guard take(keyword) else { throw expected("\(keyword.text) \(why)", orWords: [keyword.text]) }
  }

  /// Goes past a closing bracket or stops, with a note at the opening one.
  mutating func close(
    _ kind: TokenKind, _ what: String, openedBy opening: Token
  ) throws(SyntaxStop) {
    guard !take(kind) else { return }
    let note = DiagnosticNote("it was opened here", at: opening.span.range(in: list.file))
    throw expected(what, notes: [note])
  }

  /// Reads a name: a word or what stands between backquotes.
  ///
  /// - Parameter isVariable: whether the language's own words need backquotes.
  mutating func name(_ what: String, isVariable: Bool) throws(SyntaxStop) -> Name {
    let token = self.token
    if isVariable, token.keyword?.isReserved == true {
      let word = list.text(token)
      throw expected("\(what); to use '\(word)' as a name, put it between backquotes")
    }
    guard token.kind.isName else { throw expected(what) }
    advance()
    return name(of: token)
  }

  /// The name that a token spells.
  func name(of token: Token) -> Name {
    let bytes = list.bytes[Int(token.lower)..<Int(token.upper)]
    let text =
      token.kind == .quotedName
      ? TextLiteral.name(bytes) : String(decoding: bytes, as: UTF8.self)
    return Name(text, span: token.span)
  }

  /// What stands here, in words.
  var found: String {
    at(.endOfText) ? "the end of the query" : Excerpt.quoted(list.text(token), limit: 30)
  }

  /// The token here; at the end of the text, the end of the last token.
  private var foundSpan: SourceSpan {
    guard at(.endOfText), index > 0 else { return token.span }
    let last = Int(list.tokens[index - 1].upper)
    return SourceSpan(last, last)
  }
}
