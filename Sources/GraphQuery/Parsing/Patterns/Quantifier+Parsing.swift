extension Parser {
  /// Reads `*`, `*2`, `*1..`, `*..3` or `*1..3` within an edge's brackets, if it stands here.
  mutating func legacyQuantifier() throws(SyntaxStop) -> Quantifier? {
    let start = token
    guard take(.star) else { return nil }
    let lower = try bound()
    guard take(.dotDot) else {
      let bounds = (lower ?? 1, lower)
      return Quantifier(lower: bounds.0, upper: bounds.1, form: .legacy, span: span(from: start))
    }
    let upper = try bound()
    return try checked(
      Quantifier(lower: lower ?? 1, upper: upper, form: .legacy, span: span(from: start)))
  }

  /// Reads `*`, `+`, `?`, `{n}` or `{m,n}` after an edge or a group, if it stands here.
  mutating func postfixQuantifier() throws(SyntaxStop) -> Quantifier? {
    let start = token
    if take(.star) { return Quantifier(lower: 0, form: .postfix, span: span(from: start)) }
    if take(.plus) { return Quantifier(lower: 1, form: .postfix, span: span(from: start)) }
    if take(.question) {
      return Quantifier(lower: 0, upper: 1, form: .question, span: span(from: start))
    }
    guard take(.leftBrace) else { return nil }
    return try braces(from: start)
  }

  private mutating func braces(from start: Token) throws(SyntaxStop) -> Quantifier {
    let lower = try bound()
    var quantifier = Quantifier(lower: lower ?? 0, upper: lower, form: .postfix)
    if take(.comma) {
      quantifier.upper = try bound()
    } else if lower == nil {
      throw expected("how often it repeats, as in {1,3}, {2} or {1,}")
    }
    try close(.rightBrace, "'}' to close the quantifier", openedBy: start)
    quantifier.span = span(from: start)
    return try checked(quantifier)
  }

  /// Reads a whole number, if it stands here.
  private mutating func bound() throws(SyntaxStop) -> Int? {
    guard at(.integer) else { return nil }
    let token = advance()
    guard let value = IntegerText.magnitude(list.text(token)), value <= 1_000_000_000 else {
      throw stop(.badQuantifier, "no path has so many edges", at: token.span)
    }
    return Int(value)
  }

  private mutating func checked(_ quantifier: Quantifier) throws(SyntaxStop) -> Quantifier {
    if let upper = quantifier.upper, upper < quantifier.lower, quantifier.form != .legacy {
      throw stop(
        .badQuantifier,
        "the least number, \(quantifier.lower), is greater than the greatest, \(upper)",
        at: quantifier.span)
    }
    return quantifier
  }
}
