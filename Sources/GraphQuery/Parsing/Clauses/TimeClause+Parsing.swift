extension Parser {
  /// Reads `AS OF day` or `DURING [first, end)`, if it stands here.
  mutating func timeClause() throws(SyntaxStop) -> TimeClause? {
    let start = token
    if at(.as), peek().keyword == .of {
      advance()
      advance()
      let day = try expression()
      return TimeClause(kind: .asOf(day), span: span(from: start))
    }
    guard at(.during) else { return nil }
    advance()
    return try interval(from: start)
  }

  private mutating func interval(from start: Token) throws(SyntaxStop) -> TimeClause {
    let opening = token
    try expect(
      .leftBracket, "'[' and the span's first day, as in DURING [date('2001'), date('2010'))")
    let first = try expression()
    try expect(.comma, "',' and the day on which the span ends")
    let end = try expression()
    let includesEnd = at(.rightBracket)
    if !includesEnd {
      try close(.rightParenthesis, "')' or ']' to close the span of days", openedBy: opening)
    } else {
      advance()
    }
    return TimeClause(
      kind: .during(first: first, end: end, includesEnd: includesEnd), span: span(from: start))
  }
}
