extension InfixForm {
  /// `+`, `-`, `||`.
  static let sum = InfixForm(
    signs: [.plus, .minus, .concatenate], strength: .sum,
    page: QueryPage(
      "addition", .operator,
      meaning: """
        + and - compute with numbers, dates and durations; + and || join texts and lists.
        """,
      form: "a + b, a - b, a || b",
      examples: ["RETURN 1 + 2 AS three, 'a' || 'b' AS text, [1] + 2 AS list"]),
    parse: { (parser, left) throws(SyntaxStop) in try parser.arithmetic(left, .product) })

  /// `*`, `/`, `%`.
  static let product = InfixForm(
    signs: [.star, .slash, .percent], strength: .product,
    page: QueryPage(
      "multiplication", .operator,
      meaning: "*, / and % (the rest of a division); whole numbers divide to whole numbers.",
      form: "a * b, a / b, a % b", examples: ["RETURN 7 / 2 AS whole, 7 % 2 AS rest"]),
    parse: { (parser, left) throws(SyntaxStop) in try parser.arithmetic(left, .power) })

  /// `^`.
  static let power = InfixForm(
    signs: [.caret], strength: .power,
    page: QueryPage(
      "power", .operator, meaning: "A power, as a number with a fraction; it groups from the left.",
      form: "a ^ b", examples: ["RETURN 2 ^ 10 AS power"]),
    parse: { (parser, left) throws(SyntaxStop) in try parser.arithmetic(left, .sign) })
}

extension Parser {
  /// Reads an operator and its right operand, whose operators bind at least as `strength`.
  fileprivate mutating func arithmetic(
    _ left: Expression, _ strength: Strength
  ) throws(SyntaxStop) -> Expression {
    let sign = advance()
    guard let symbol = BinaryOperator(rawValue: list.text(sign)) else { throw SyntaxStop() }
    let right = strength == .sign ? try prefixed() : try expression(strength)
    return Expression(.binary(symbol, left, right), span: left.span.joined(right.span))
  }
}
