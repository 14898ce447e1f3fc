extension InfixForm {
  /// `AND`.
  static let and = InfixForm(
    words: [.and], strength: .and,
    page: QueryPage(
      "and", .operator, meaning: "True if both are; false if one is; otherwise null.",
      form: "a AND b",
      examples: ["RETURN true AND null AS unknown, false AND null AS no"]),
    parse: { (parser, left) throws(SyntaxStop) in try parser.logical(.and, .and, left) })

  /// `OR`.
  static let or = InfixForm(
    words: [.or], strength: .or,
    page: QueryPage(
      "or", .operator, meaning: "True if one is; false if both are; otherwise null.",
      form: "a OR b",
      examples: ["RETURN true OR null AS yes, false OR null AS unknown"]),
    parse: { (parser, left) throws(SyntaxStop) in try parser.logical(.or, .or, left) })

  /// `XOR`.
  static let xor = InfixForm(
    words: [.xor], strength: .xor,
    page: QueryPage(
      "xor", .operator, meaning: "True if exactly one is; null if one is null.", form: "a XOR b",
      examples: ["RETURN true XOR false AS yes"]),
    parse: { (parser, left) throws(SyntaxStop) in try parser.logical(.xor, .xor, left) })
}

extension Parser {
  /// Reads the other operands of `a AND b AND c` into one flat list.
  fileprivate mutating func logical(
    _ connective: LogicalOperator, _ word: Keyword, _ left: Expression
  ) throws(SyntaxStop) -> Expression {
    let stronger: Strength = connective == .or ? .xor : connective == .xor ? .and : .not
    var operands = [left]
    while take(word) { operands.append(try expression(stronger)) }
    let end = operands[operands.count - 1].span
    return Expression(.logical(connective, operands), span: left.span.joined(end))
  }
}
