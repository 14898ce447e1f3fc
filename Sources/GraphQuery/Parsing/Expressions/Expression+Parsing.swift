extension Parser {
  /// Reads an expression whose operators bind at least as strongly as `minimum`.
  ///
  /// Operators are read by their strength (Pratt 1973); each bracket costs a few calls only.
  mutating func expression(_ minimum: Strength = .or) throws(SyntaxStop) -> Expression {
    let outer = height
    height = 0
    var left = try prefixed()
    while let form = infixForm, form.strength >= minimum {
      left = try form.parse(&self, left)
      try grow()
    }
    height = max(outer, height)
    return left
  }

  /// Reads an expression in brackets of its own, where `|` joins labels.
  mutating func innerExpression() throws(SyntaxStop) -> Expression {
    let outer = barEnds
    barEnds = false
    try enter()
    let inner = try expression()
    leave()
    barEnds = outer
    return inner
  }

  /// Counts one more level of the tree.
  mutating func grow() throws(SyntaxStop) {
    height += 1
    guard height <= Self.heightLimit else {
      throw stop(
        .tooDeep, "this expression has more than \(Self.heightLimit) operators inside each other",
        at: token.span)
    }
  }

  /// The operator that stands here.
  private var infixForm: InfixForm? {
    if let keyword = token.keyword { return InfixForm.leading(keyword) }
    return InfixForm.beginning(with: token.kind)
  }

  /// Reads an operand with the signs before it and the accesses after it.
  mutating func prefixed() throws(SyntaxStop) -> Expression {
    if let form = PrefixForm.at(token) { return try prefix(form) }
    var operand = try primary()
    try grow()
    while at(.dot) || at(.leftBracket) {
      operand = at(.dot) ? try propertyAccess(operand) : try subscripted(operand)
      try grow()
    }
    return operand
  }
}

/// How strongly an operator binds, from the weakest; the order of openCypher's grammar.
enum Strength: Int, Sendable, Comparable {
  case or, xor, and, not, comparison, predicate, sum, product, power, sign

  static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }

  /// The next stronger one.
  var next: Strength { Strength(rawValue: rawValue + 1) ?? .sign }
}
