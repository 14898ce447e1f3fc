extension QueryPage {
  /// List comprehensions.
  static let listComprehension = QueryPage(
    "list comprehension", .expression,
    meaning: "A list of what each element of a list becomes, of those that fit a condition.",
    form: "[variable IN list WHERE condition | expression]",
    examples: ["RETURN [x IN range(1, 5) WHERE x % 2 = 1 | x * x] AS squares"])

  /// Pattern comprehensions.
  static let patternComprehension = QueryPage(
    "pattern comprehension", .expression,
    meaning: "A list with one element for each match of a pattern; names in scope are kept.",
    form: "[path = (a)-->(b) WHERE condition | expression]",
    examples: [
      "MATCH (o:Organization {id: 'sco'}) "
        + "RETURN size([(o)<-[:PARTICIPATES_IN {status: 'member'}]-(s) | s.id]) AS members"
    ])
}

extension Parser {
  /// Reads a list, a list comprehension or a pattern comprehension.
  mutating func bracketed() throws(SyntaxStop) -> Expression {
    let opening = advance()
    if at(.rightBracket) {
      advance()
      return Expression(.list([]), span: span(from: opening))
    }
    let outer = barEnds
    barEnds = true
    try enter()
    let kind = atNamedPattern ? try namedPatternComprehension() : try bracketContents()
    leave()
    barEnds = outer
    try close(.rightBracket, "',' or ']' in the list", openedBy: opening)
    return Expression(kind, span: span(from: opening))
  }

  /// Whether `path = (a)-->(b)` stands here.
  private var atNamedPattern: Bool {
    token.kind.isName && peek().kind == .equal && peek(2).kind == .leftParenthesis
      && isPattern(at: index + 2)
  }

  private mutating func namedPatternComprehension() throws(SyntaxStop) -> Expression.Kind {
    let name = try name("a name for the path", isVariable: true)
    advance()
    var pattern = try expressionPattern()
    pattern.variable = name
    return try patternComprehension(pattern)
  }

  private mutating func bracketContents() throws(SyntaxStop) -> Expression.Kind {
    let first = try expression()
    switch first.kind {
    case .pattern(let pattern) where at(.bar) || at(.where):
      return try patternComprehension(pattern)
    case .binary(.isIn, let element, let list) where at(.bar) || at(.where) || at(.rightBracket):
      guard case .variable(let variable) = element.kind else { break }
      return try listComprehension(variable, list)
    default: break
    }
    var elements = [first]
    while take(.comma) { elements.append(try expression()) }
    return .list(elements)
  }

  private mutating func patternComprehension(
    _ pattern: PathPattern
  ) throws(SyntaxStop) -> Expression.Kind {
    let condition = take(.where) ? try expression() : nil
    try expect(.bar, "'|' and what each match becomes")
    let result = try innerExpression()
    return .patternComprehension(
      PatternComprehension(pattern: pattern, condition: condition, result: result))
  }

  private mutating func listComprehension(
    _ variable: Name, _ list: Expression
  ) throws(SyntaxStop) -> Expression.Kind {
    let condition = take(.where) ? try expression() : nil
    let result = take(.bar) ? try innerExpression() : nil
    return .listComprehension(
      ListComprehension(variable: variable, list: list, condition: condition, result: result))
  }
}
