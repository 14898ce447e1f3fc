import Diagnostics

extension PrimaryForm {
  /// `CASE`.
  static let caseOf = PrimaryForm(
    .case,
    page: QueryPage(
      "case", .expression,
      meaning: """
        The result of the first branch that fits: whose condition is true, or, with a value after
        CASE, one of whose values equals it. Without ELSE it is null where none fits.
        """,
      form: "CASE [value] WHEN condition THEN result … [ELSE result] END",
      examples: [
        "MATCH (:State)-[r:PARTICIPATES_IN]->({id: 'sco'}) RETURN CASE r.status "
          + "WHEN 'member' THEN 'inside' ELSE 'around' END AS place, count(*) AS states"
      ]),
    parse: { (parser) throws(SyntaxStop) in try parser.caseExpression() })
}

extension Parser {
  fileprivate mutating func caseExpression() throws(SyntaxStop) -> Expression.Kind {
    let start = advance()
    try enter()
    var result = CaseExpression(branches: [])
    if !at(.when) { result.operand = try expression() }
    while take(.when) { result.branches.append(try branch()) }
    if result.branches.isEmpty {
      throw expected("WHEN and a condition", orWords: ["WHEN"])
    }
    if take(.else) { result.otherwise = try expression() }
    leave()
    guard take(.end) else {
      throw expected(
        "WHEN, ELSE or END in the CASE expression", orWords: ["WHEN", "ELSE", "END"],
        notes: [.init("it begins here", at: start.span.range(in: list.file))])
    }
    return .caseOf(result)
  }

  private mutating func branch() throws(SyntaxStop) -> CaseBranch {
    var candidates = [try expression()]
    while take(.comma) { candidates.append(try expression()) }
    try expect(.then, "and the result of this branch")
    return CaseBranch(candidates: candidates, result: try expression())
  }
}
