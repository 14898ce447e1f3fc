extension ClauseForm {
  /// `UNWIND`.
  static let unwind = ClauseForm(
    lead: .unwind,
    page: QueryPage(
      "unwind", .clause,
      meaning: "Makes a row of each element of a list; an empty list or null makes none.",
      form: "UNWIND list AS variable",
      examples: [
        "UNWIND ['china', 'belarus'] AS id MATCH (s:State {id: id}) RETURN s.name ORDER BY s.name"
      ]),
    parse: { (parser) throws(SyntaxStop) in try parser.unwindClause() })
}

extension Parser {
  /// Reads `UNWIND list AS variable`.
  mutating func unwindClause() throws(SyntaxStop) -> Clause {
    let start = advance()
    let list = try expression()
    try expect(.as, "and a name for the list's elements")
    let variable = try name("a name for the list's elements", isVariable: true)
    return .unwind(UnwindClause(list: list, variable: variable, span: span(from: start)))
  }
}
