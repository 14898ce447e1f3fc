extension ClauseForm {
  /// `MATCH`.
  static let match = ClauseForm(
    lead: .match,
    page: QueryPage(
      "match", .clause,
      meaning: """
        Finds every way to lay the patterns on the graph; each way is a row of the variables. Edges
        do not repeat within one MATCH (DIFFERENT RELATIONSHIPS) unless REPEATABLE ELEMENTS is
        asked for. AS OF takes only nodes and edges that are valid on a day, DURING those that are
        valid on some day of a span; without either the command's --as-of counts.
        """,
      form: """
        MATCH [DIFFERENT RELATIONSHIPS | REPEATABLE ELEMENTS] pattern, …
          [AS OF day | DURING [first, end)] [WHERE condition]
        """,
      examples: [
        "MATCH (s:State)-[r:PARTICIPATES_IN]->(o {id: 'sco'}) WHERE r.status = 'member' "
          + "RETURN s.name ORDER BY s.name",
        "MATCH (s:State)-[:PARTICIPATES_IN {status: 'member'}]->({id: 'sco'}) "
          + "AS OF date('2016-12-31') RETURN count(*) AS members",
      ]),
    parse: { (parser) throws(SyntaxStop) in try parser.matchClause(isOptional: false) })
}

extension Parser {
  /// Reads `[OPTIONAL] MATCH …`.
  mutating func matchClause(isOptional: Bool) throws(SyntaxStop) -> Clause {
    let start = advance()
    if isOptional { try expect(.match, "after OPTIONAL") }
    return .match(try matchBody(isOptional: isOptional, from: start))
  }

  /// Reads what follows `MATCH`, or stands between the braces of `EXISTS { }`.
  mutating func matchBody(isOptional: Bool, from start: Token) throws(SyntaxStop) -> MatchClause {
    var clause = MatchClause(isOptional: isOptional, patterns: [])
    clause.mode = try matchMode() ?? .differentRelationships
    repeat { clause.patterns.append(try pathPattern()) } while take(.comma)
    clause.time = try timeClause()
    if take(.where) { clause.condition = try expression() }
    if clause.time == nil { clause.time = try timeClause() }
    clause.span = span(from: start)
    return clause
  }

  /// Reads `DIFFERENT RELATIONSHIPS` or `REPEATABLE ELEMENTS` and GQL's other spellings.
  private mutating func matchMode() throws(SyntaxStop) -> MatchMode? {
    if take(.different) {
      guard take(.relationships) || take(.edges) else {
        throw expected("RELATIONSHIPS after DIFFERENT", orWords: ["RELATIONSHIPS", "EDGES"])
      }
      return .differentRelationships
    }
    guard take(.repeatable) else { return nil }
    if take(.element) {
      try expect(.bindings, "after REPEATABLE ELEMENT")
    } else {
      try expect(.elements, "after REPEATABLE")
    }
    return .repeatableElements
  }
}
