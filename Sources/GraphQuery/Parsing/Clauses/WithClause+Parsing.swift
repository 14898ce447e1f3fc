extension ClauseForm {
  /// `WITH`.
  static let with = ClauseForm(
    lead: .with,
    page: QueryPage(
      "with", .clause,
      meaning: """
        Hands rows on: only what it lists is known afterwards. Where it counts or collects, the
        other items are the groups. WHERE after it speaks of the new rows.
        """,
      form: """
        WITH [DISTINCT] * | expression AS name, … [ORDER BY …] [SKIP n] [LIMIT n] [WHERE condition]
        """,
      examples: [
        "MATCH (s:State)-[:PARTNERSHIP]-(t:State) WITH s, count(DISTINCT t) AS partners "
          + "WHERE partners > 3 RETURN s.name, partners ORDER BY partners DESC, s.name"
      ]),
    parse: { (parser) throws(SyntaxStop) in try parser.withClause() })
}

extension Parser {
  /// Reads `WITH …`.
  mutating func withClause() throws(SyntaxStop) -> Clause {
    let start = advance()
    let projection = try projection()
    let condition = take(.where) ? try expression() : nil
    return .with(
      WithClause(projection: projection, condition: condition, span: span(from: start)))
  }
}
