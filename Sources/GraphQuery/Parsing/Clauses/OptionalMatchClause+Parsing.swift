extension ClauseForm {
  /// `OPTIONAL MATCH`.
  static let optionalMatch = ClauseForm(
    lead: .optional,
    page: QueryPage(
      "optional match", .clause,
      meaning: """
        As MATCH, but a row that finds no way stays, with null in the pattern's new variables.
        """,
      form: "OPTIONAL MATCH …",
      examples: [
        "MATCH (s:State) OPTIONAL MATCH (s)-[:PARTICIPATES_IN]->(o:Organization {id: 'eaeu'}) "
          + "RETURN s.name, o.name ORDER BY s.name LIMIT 5"
      ]),
    parse: { (parser) throws(SyntaxStop) in try parser.matchClause(isOptional: true) })
}
