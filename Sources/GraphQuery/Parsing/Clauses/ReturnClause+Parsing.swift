extension ClauseForm {
  /// `RETURN`.
  static let `return` = ClauseForm(
    lead: .return,
    page: QueryPage(
      "return", .clause,
      meaning: """
        Gives the columns of the answer. Where it counts or collects, the other items are the
        groups. WITH PROVENANCE adds to each row the claims it rests on, with their dates and
        citations.
        """,
      form: """
        RETURN [DISTINCT] * | expression [AS name], … [ORDER BY …] [SKIP n] [LIMIT n]
          [WITH PROVENANCE]
        """,
      examples: [
        "MATCH (s:State)-[r:PARTICIPATES_IN]->({id: 'sco'}) "
          + "RETURN r.status AS status, count(*) AS states ORDER BY states DESC, status",
        "MATCH (c:Corridor)-[r:RUNS_THROUGH]->({id: 'pakistan'}) RETURN c, r WITH PROVENANCE",
      ]),
    parse: { (parser) throws(SyntaxStop) in try parser.returnClause() })
}

extension Parser {
  /// Reads `RETURN …`.
  mutating func returnClause() throws(SyntaxStop) -> Clause {
    let start = advance()
    var clause = ReturnClause(projection: Projection())
    clause.projection = try projection(provenance: &clause.withProvenance)
    takeProvenance(&clause.withProvenance)
    clause.span = span(from: start)
    return .result(clause)
  }

  /// Goes past `WITH PROVENANCE`, if it stands here.
  mutating func takeProvenance(_ found: inout Bool) {
    guard at(.with), peek().keyword == .provenance else { return }
    advance()
    advance()
    found = true
  }
}
