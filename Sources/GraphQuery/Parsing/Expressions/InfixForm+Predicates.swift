extension InfixForm {
  /// `IN`.
  static let isIn = InfixForm(
    words: [.in], strength: .predicate,
    page: QueryPage(
      "in", .operator, meaning: "Whether a list has an element that equals the value.",
      form: "value IN list",
      examples: ["MATCH (s:State) WHERE s.id IN ['china', 'russia'] RETURN s.name ORDER BY s.name"]),
    parse: { (parser, left) throws(SyntaxStop) in try parser.predicate(.isIn, left) })

  /// `CONTAINS`.
  static let contains = InfixForm(
    words: [.contains], strength: .predicate,
    page: QueryPage(
      "contains", .operator, meaning: "Whether a text contains another, with regard to case.",
      form: "text CONTAINS part",
      examples: ["MATCH (c:Corridor) WHERE c.name CONTAINS 'Railway' RETURN c.name ORDER BY c.name"]
    ),
    parse: { (parser, left) throws(SyntaxStop) in try parser.predicate(.contains, left) })

  /// `STARTS WITH`.
  static let startsWith = InfixForm(
    words: [.starts], strength: .predicate,
    page: QueryPage(
      "starts with", .operator, meaning: "Whether a text begins with another, with regard to case.",
      form: "text STARTS WITH part",
      examples: ["MATCH (s:State) WHERE s.name STARTS WITH 'T' RETURN s.name ORDER BY s.name"]),
    parse: { (parser, left) throws(SyntaxStop) in
      try parser.predicate(.startsWith, left, with: true)
    })

  /// `ENDS WITH`.
  static let endsWith = InfixForm(
    words: [.ends], strength: .predicate,
    page: QueryPage(
      "ends with", .operator, meaning: "Whether a text ends with another, with regard to case.",
      form: "text ENDS WITH part",
      examples: ["MATCH (s:State) WHERE s.name ENDS WITH 'stan' RETURN s.name ORDER BY s.name"]),
    parse: { (parser, left) throws(SyntaxStop) in
      try parser.predicate(.endsWith, left, with: true)
    })

  /// `=~`.
  static let matches = InfixForm(
    signs: [.matches], strength: .predicate,
    page: QueryPage(
      "matches", .operator, meaning: "Whether a regular expression fits the whole text.",
      form: "text =~ expression",
      examples: ["MATCH (s:State) WHERE s.iso2 =~ 'K.' RETURN s.iso2 ORDER BY s.iso2"]),
    parse: { (parser, left) throws(SyntaxStop) in try parser.predicate(.matches, left) })

  /// `IS NULL`, `IS Label`.
  static let isA = InfixForm(
    words: [.is], strength: .predicate,
    page: QueryPage(
      "is", .operator,
      meaning: "Whether a value is null, or a node or edge has a label; IS NOT is the contrary.",
      form: "value IS [NOT] NULL, element IS [NOT] [LABELED] Label",
      examples: [
        "MATCH (n) WHERE n IS Corridor AND n.stage IS NOT NULL RETURN count(*) AS corridors"
      ]),
    parse: { (parser, left) throws(SyntaxStop) in try parser.isPredicate(left) })

  /// `n:Label`.
  static let label = InfixForm(
    signs: [.colon], strength: .predicate,
    page: QueryPage(
      "label", .operator, meaning: "Whether a node or edge has labels.",
      form: "element:Label&!Other",
      examples: ["MATCH (n) WHERE n:State|Organization RETURN labels(n), count(*)"]),
    parse: { (parser, left) throws(SyntaxStop) in
      parser.advance()
      let label = try parser.labelExpression()
      return Expression(
        .hasLabel(left, label, isNegated: false), span: left.span.joined(label.span))
    })
}

extension Parser {
  /// Reads an operator of one or two words and its right operand.
  fileprivate mutating func predicate(
    _ symbol: BinaryOperator, _ left: Expression, with: Bool = false
  ) throws(SyntaxStop) -> Expression {
    let first = advance()
    if with { try expect(.with, "after \(list.text(first).uppercased())") }
    let right = try expression(.sum)
    return Expression(.binary(symbol, left, right), span: left.span.joined(right.span))
  }

  /// Reads `IS [NOT] NULL` or `IS [NOT] [LABELED] Label`.
  fileprivate mutating func isPredicate(_ left: Expression) throws(SyntaxStop) -> Expression {
    advance()
    let isNegated = take(.not)
    if at(.null) {
      let end = advance().span
      return Expression(.isNull(left, isNegated: isNegated), span: left.span.joined(end))
    }
    _ = take(.labeled)
    guard token.kind.isName || at(.bang) || at(.percent) || at(.leftParenthesis) else {
      throw expected("NULL, NOT NULL or a label after IS", orWords: ["NULL", "NOT", "LABELED"])
    }
    let label = try labelExpression()
    return Expression(
      .hasLabel(left, label, isNegated: isNegated), span: left.span.joined(label.span))
  }
}
