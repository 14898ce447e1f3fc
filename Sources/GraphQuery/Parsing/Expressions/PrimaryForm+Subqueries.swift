extension PrimaryForm {
  /// `EXISTS { }`, `exists(…)`.
  static let exists = PrimaryForm(
    .exists,
    page: QueryPage(
      "exists subquery", .expression,
      meaning: "Whether a pattern, or a query, has a match; names in scope are kept.",
      form: "EXISTS { pattern WHERE condition }, EXISTS { query }",
      examples: [
        "MATCH (s:State) WHERE EXISTS { (s)-[:RUNS_THROUGH]-(:Corridor) } RETURN count(*) AS states"
      ]),
    fits: { $0.peek().kind == .leftBrace || $0.peek().kind == .leftParenthesis },
    parse: { (parser) throws(SyntaxStop) in
      parser.advance()
      guard parser.at(.leftParenthesis) else { return .exists(try parser.subquery()) }
      return try parser.existence()
    })

  /// `COUNT { }`, `count(*)`.
  static let countOf = PrimaryForm(
    .count,
    page: QueryPage(
      "count subquery", .expression,
      meaning: "How many matches a pattern, or rows a query, has. count(*) counts the rows.",
      form: "COUNT { pattern WHERE condition }, COUNT { query }, count(*)",
      examples: [
        "MATCH (o:Organization) RETURN o.id, COUNT { (o)<-[:PARTICIPATES_IN]-(:State) } AS states "
          + "ORDER BY states DESC, o.id LIMIT 3"
      ]),
    fits: { parser in
      parser.peek().kind == .leftBrace
        || (parser.peek().kind == .leftParenthesis && parser.peek(2).kind == .star
          && parser.peek(3).kind == .rightParenthesis)
    },
    parse: { (parser) throws(SyntaxStop) in
      parser.advance()
      if parser.at(.leftBrace) { return .countOf(try parser.subquery()) }
      for _ in 0..<3 { parser.advance() }
      return .countRows
    })
}

extension Parser {
  /// Reads `{ pattern }` or `{ query }`.
  fileprivate mutating func subquery() throws(SyntaxStop) -> Subquery {
    let opening = advance()
    let outer = barEnds
    barEnds = false
    try enter()
    let query: QuerySyntax
    if token.keyword?.startsClause == true {
      query = try subqueryQuery()
    } else {
      let match = try matchBody(isOptional: false, from: token)
      let single = SingleQuery(clauses: [.match(match)], span: match.span)
      query = QuerySyntax(first: single, span: match.span)
    }
    leave()
    barEnds = outer
    try close(.rightBrace, "'}' to close the subquery", openedBy: opening)
    return Subquery(query: query, span: span(from: opening))
  }

  /// Reads `exists(pattern)` as the pattern and `exists(value)` as `value IS NOT NULL`.
  fileprivate mutating func existence() throws(SyntaxStop) -> Expression.Kind {
    let opening = advance()
    let inner = try innerExpression()
    try close(.rightParenthesis, "')' to close exists()", openedBy: opening)
    if case .pattern(let pattern) = inner.kind {
      let match = MatchClause(patterns: [pattern], span: pattern.span)
      let single = SingleQuery(clauses: [.match(match)], span: pattern.span)
      return .exists(Subquery(query: QuerySyntax(first: single), span: inner.span))
    }
    return .isNull(inner, isNegated: true)
  }
}
