/// An operator before its operand.
struct PrefixForm: Sendable {
  /// The operator.
  let symbol: UnaryOperator
  /// How strongly it binds what follows.
  let strength: Strength
  /// The page of the manual.
  let page: QueryPage

  /// All of them, in alphabetical order.
  static let all: [PrefixForm] = [
    .minus,
    .not,
    .plus,
  ]

  /// The one that a token leads to.
  static func at(_ token: Token) -> PrefixForm? {
    if token.keyword == .not { return not }
    return token.kind == .minus ? minus : token.kind == .plus ? plus : nil
  }

  /// `-`.
  static let minus = PrefixForm(
    symbol: .minus, strength: .sign,
    page: QueryPage(
      "minus", .operator, meaning: "The number with the other sign; it binds before ^.", form: "-a",
      examples: ["RETURN -(1 + 2) AS number"]))

  /// `NOT`.
  static let not = PrefixForm(
    symbol: .not, strength: .not,
    page: QueryPage(
      "not", .operator, meaning: "The contrary of a truth value; null stays null.", form: "NOT a",
      examples: [
        "MATCH (s:State) WHERE NOT (s)-[:PARTICIPATES_IN]->({id: 'sco'}) RETURN count(*) AS others"
      ]))

  /// `+`.
  static let plus = PrefixForm(
    symbol: .plus, strength: .sign,
    page: QueryPage(
      "plus", .operator, meaning: "The number itself.", form: "+a",
      examples: ["RETURN +1 AS number"]))
}

extension Parser {
  /// Reads an operator before its operand; `-` before a whole number is part of the number.
  mutating func prefix(_ form: PrefixForm) throws(SyntaxStop) -> Expression {
    let sign = advance()
    if form.symbol == .minus, at(.integer) {
      let number = advance()
      return Expression(try integer(number, isNegative: true), span: sign.span.joined(number.span))
    }
    try enter()
    let operand = form.strength == .not ? try expression(.not) : try prefixed()
    leave()
    try grow()
    return Expression(.unary(form.symbol, operand), span: sign.span.joined(operand.span))
  }
}
