extension PrimaryForm {
  /// `all(…)`, `any(…)`, `none(…)`, `single(…)`.
  static let listPredicate = PrimaryForm(
    .all, .any, .none, .single,
    page: QueryPage(
      "list predicate", .expression,
      meaning: "Whether all, some, none or exactly one of a list's elements fit a condition.",
      form: "all(variable IN list WHERE condition), and any, none, single",
      examples: ["RETURN all(x IN [1, 2, 3] WHERE x > 0) AS positive"]),
    fits: { parser in
      parser.peek().kind == .leftParenthesis && parser.peek(2).kind.isName
        && parser.peek(3).keyword == .in
    },
    parse: { (parser) throws(SyntaxStop) in try parser.listPredicate() })

  /// `reduce(…)`.
  static let reduce = PrimaryForm(
    .reduce,
    page: QueryPage(
      "reduce", .expression,
      meaning: "Goes through a list and gathers a value, from the first one on.",
      form: "reduce(total = first, variable IN list | expression)",
      examples: ["RETURN reduce(total = 0, x IN [1, 2, 3] | total + x) AS sum"]),
    fits: { $0.peek().kind == .leftParenthesis },
    parse: { (parser) throws(SyntaxStop) in try parser.reduction() })
}

extension Parser {
  fileprivate mutating func listPredicate() throws(SyntaxStop) -> Expression.Kind {
    let word = list.text(advance()).lowercased()
    let quantity = ListPredicate.Quantity(rawValue: word) ?? .all
    let opening = advance()
    let variable = try name("a name for the list's elements", isVariable: true)
    try expect(.in, "and a list")
    let list = try innerExpression()
    let condition = take(.where) ? try innerExpression() : nil
    try close(.rightParenthesis, "WHERE and a condition, or ')'", openedBy: opening)
    return .listPredicate(
      ListPredicate(quantity: quantity, variable: variable, list: list, condition: condition))
  }

  fileprivate mutating func reduction() throws(SyntaxStop) -> Expression.Kind {
    advance()
    let opening = advance()
    let accumulator = try name("a name for what is gathered", isVariable: true)
    try expect(.equal, "'=' and the first value")
    let initial = try innerExpression()
    try expect(.comma, "',' and the list, as in reduce(total = 0, x IN list | total + x)")
    let variable = try name("a name for the list's elements", isVariable: true)
    try expect(.in, "and a list")
    let outer = barEnds
    barEnds = true
    let list = try expression()
    barEnds = outer
    try expect(.bar, "'|' and the next value")
    let step = try innerExpression()
    try close(.rightParenthesis, "')' to close reduce()", openedBy: opening)
    return .reduce(
      Reduction(
        accumulator: accumulator, initial: initial, variable: variable, list: list, step: step))
  }
}
