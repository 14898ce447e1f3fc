/// An operator after its first operand.
struct InfixForm: Sendable {
  /// Signs that lead to it.
  let signs: [TokenKind]
  /// Words that lead to it.
  let words: [Keyword]
  /// How strongly it binds.
  let strength: Strength
  /// The page of the manual.
  let page: QueryPage
  /// Reads it and what follows, given what stands before it.
  let parse: @Sendable (inout Parser, Expression) throws(SyntaxStop) -> Expression

  init(
    signs: [TokenKind] = [], words: [Keyword] = [], strength: Strength, page: QueryPage,
    parse: @escaping @Sendable (inout Parser, Expression) throws(SyntaxStop) -> Expression
  ) {
    (self.signs, self.words, self.strength) = (signs, words, strength)
    (self.page, self.parse) = (page, parse)
  }

  /// All of them, in alphabetical order.
  static let all: [InfixForm] = [
    .and,
    .comparison,
    .contains,
    .endsWith,
    .isA,
    .isIn,
    .label,
    .matches,
    .or,
    .power,
    .product,
    .startsWith,
    .sum,
    .xor,
  ]

  /// The operator that a word leads to.
  static func leading(_ keyword: Keyword) -> InfixForm? {
    let place = byWord[Int(keyword.rawValue)]
    return place < 0 ? nil : all[place]
  }

  /// The operator that a sign leads to.
  static func beginning(with kind: TokenKind) -> InfixForm? {
    let place = bySign[Int(kind.rawValue)]
    return place < 0 ? nil : all[place]
  }

  private static let byWord: [Int] = {
    var table = [Int](repeating: -1, count: Keyword.allCases.count)
    for (place, form) in all.enumerated() {
      for word in form.words { table[Int(word.rawValue)] = place }
    }
    return table
  }()

  private static let bySign: [Int] = {
    var table = [Int](repeating: -1, count: Int(TokenKind.word.rawValue) + 1)
    for (place, form) in all.enumerated() {
      for sign in form.signs { table[Int(sign.rawValue)] = place }
    }
    return table
  }()
}
