extension InfixForm {
  /// `=`, `<>`, `<`, `<=`, `>`, `>=`.
  static let comparison = InfixForm(
    signs: [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual],
    strength: .comparison,
    page: QueryPage(
      "comparison", .operator,
      meaning: """
        =, <>, <, <=, > and >= compare; a chain holds if each step does. Null, and values that have
        no order between them, give null. Levels compare by the partial order of the level scale:
        incomparable ones give null.
        """,
      form: "a < b <= c",
      examples: [
        "MATCH (a {id: 'pakistan'})-[r:PARTNERSHIP]-(b) WHERE level(r) >= 'strategic-partnership' "
          + "RETURN b.id ORDER BY b.id"
      ]),
    parse: { (parser, left) throws(SyntaxStop) in try parser.comparison(left) })
}

extension Parser {
  /// Reads the steps of a chain of comparisons.
  fileprivate mutating func comparison(_ left: Expression) throws(SyntaxStop) -> Expression {
    var steps: [ComparisonStep] = []
    while let comparison = Self.comparisons[Int(token.kind.rawValue)] {
      advance()
      steps.append(ComparisonStep(comparison: comparison, operand: try expression(.predicate)))
    }
    let end = steps[steps.count - 1].operand.span
    return Expression(.comparison(left, steps), span: left.span.joined(end))
  }

  private static let comparisons: [ComparisonOperator?] = {
    var table = [ComparisonOperator?](repeating: nil, count: Int(TokenKind.word.rawValue) + 1)
    for (kind, comparison) in signs { table[Int(kind.rawValue)] = comparison }
    return table
  }()

  private static let signs: [(TokenKind, ComparisonOperator)] = [
    (.equal, .equal), (.greater, .greater), (.greaterOrEqual, .greaterOrEqual), (.less, .less),
    (.lessOrEqual, .lessOrEqual), (.notEqual, .notEqual),
  ]
}
