import Diagnostics

extension Parser {
  /// Reads the whole text as a query; nil when something is wrong.
  static func query(_ list: TokenList) -> (query: QuerySyntax?, findings: [QueryFinding]) {
    var parser = Parser(list)
    let query = parser.wholeQuery()
    let findings = list.findings + parser.findings
    return (findings.isEmpty ? query : nil, findings)
  }

  private mutating func wholeQuery() -> QuerySyntax {
    let start = token
    let request = queryRequest()
    var query = QuerySyntax(request: request, first: singleQuery())
    while at(.union) {
      query.unions.append(unionBranch(of: query) { (parser) in parser.singleQuery() })
    }
    query.span = span(from: start)
    if take(.semicolon), !at(.endOfText) {
      report(.unexpected, "expected the end of the query after ';', found \(found)", at: token.span)
    }
    return query
  }

  /// Reads `EXPLAIN`, `EXPLAIN WHY NOT` or `PROFILE`, if it stands here.
  private mutating func queryRequest() -> QueryRequest {
    if take(.profile) { return .profile }
    guard take(.explain) else { return .answer }
    guard at(.why), peek().keyword == .not else { return .explain }
    advance()
    advance()
    return .explainWhyNot
  }

  /// Reads the query between the braces of a subquery.
  mutating func subqueryQuery() throws(SyntaxStop) -> QuerySyntax {
    let start = token
    var query = QuerySyntax(first: try innerQuery())
    while at(.union) {
      query.unions.append(
        try unionBranch(of: query) { (parser) throws(SyntaxStop) in try parser.innerQuery() })
    }
    query.span = span(from: start)
    return query
  }

  /// Reads `UNION [ALL]` and the query after it.
  private mutating func unionBranch<Failure: Error>(
    of query: QuerySyntax, _ body: (inout Parser) throws(Failure) -> SingleQuery
  ) throws(Failure) -> UnionBranch {
    let union = advance()
    let isAll = take(.all)
    if !isAll { _ = take(.distinct) }
    if let first = query.unions.first, first.isAll != isAll {
      report(
        .clauseOrder, "UNION and UNION ALL cannot stand in one query; use one of them",
        at: union.span)
    }
    return UnionBranch(isAll: isAll, query: try body(&self), span: union.span)
  }

  /// Reads clauses up to `UNION` or the end; mistakes end one clause only.
  private mutating func singleQuery() -> SingleQuery {
    let start = token
    let before = findings.count
    var clauses: [Clause] = []
    while !at(.endOfText), !at(.union), !at(.semicolon) {
      do {
        if let clause = try clause(after: clauses.last) { clauses.append(clause) }
      } catch {
        restore(depth: 0)
        recover()
      }
    }
    if findings.count == before, list.findings.isEmpty {
      checkOrder(clauses, isSubquery: false)
    }
    return SingleQuery(clauses: clauses, span: span(from: start))
  }

  /// Reads clauses up to `UNION` or the closing brace.
  private mutating func innerQuery() throws(SyntaxStop) -> SingleQuery {
    let start = token
    var clauses: [Clause] = []
    while !at(.endOfText), !at(.union), !at(.rightBrace) {
      if let clause = try clause(after: clauses.last) { clauses.append(clause) }
    }
    checkOrder(clauses, isSubquery: true)
    return SingleQuery(clauses: clauses, span: span(from: start))
  }

  /// Goes to where the next clause begins, or to the end.
  private mutating func recover() {
    while !at(.endOfText), !at(.union), !at(.semicolon) {
      let isProvenance = at(.with) && peek().keyword == .provenance
      let previous = index > 0 ? list.tokens[index - 1].keyword : nil
      let isOperator = previous == .starts || previous == .ends
      if token.keyword?.startsClause == true, !isProvenance, !isOperator { return }
      advance()
    }
  }

  /// Says where clauses stand in an order that means nothing.
  private mutating func checkOrder(_ clauses: [Clause], isSubquery: Bool) {
    for (index, clause) in clauses.enumerated().dropLast() {
      guard case .result = clause else { continue }
      report(
        .clauseOrder, "RETURN is the last clause; use WITH to hand rows on",
        at: clauses[index + 1].span)
      return
    }
    if case .result = clauses.last { return }
    if isSubquery, !clauses.isEmpty { return }
    let place = clauses.last?.span ?? token.span
    report(.clauseOrder, "a query ends with RETURN, which says what it gives", at: place.tail)
  }
}

extension SourceSpan {
  /// The empty stretch at its end.
  fileprivate var tail: SourceSpan { SourceSpan(Int(upper), Int(upper)) }
}
