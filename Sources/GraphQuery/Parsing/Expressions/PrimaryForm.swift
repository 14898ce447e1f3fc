/// A form of expression that begins with a word of the language.
struct PrimaryForm: Sendable {
  /// The words that may lead to it.
  let words: [Keyword]
  /// Whether what follows the word makes it this form.
  let fits: @Sendable (Parser) -> Bool
  /// The page of the manual.
  let page: QueryPage
  /// Reads it, its first word included.
  let parse: @Sendable (inout Parser) throws(SyntaxStop) -> Expression.Kind

  init(
    _ words: Keyword..., page: QueryPage,
    fits: @escaping @Sendable (Parser) -> Bool = { _ in true },
    parse: @escaping @Sendable (inout Parser) throws(SyntaxStop) -> Expression.Kind
  ) {
    (self.words, self.fits, self.page, self.parse) = (words, fits, page, parse)
  }

  /// All of them, in alphabetical order.
  static let all: [PrimaryForm] = [
    .caseOf,
    .constant,
    .countOf,
    .exists,
    .listPredicate,
    .reduce,
    .shortestPath,
  ]

  /// The one that begins where a parser stands.
  static func at(_ parser: Parser) -> PrimaryForm? {
    guard let keyword = parser.token.keyword else { return nil }
    let place = byWord[Int(keyword.rawValue)]
    guard place >= 0, all[place].fits(parser) else { return nil }
    return all[place]
  }

  private static let byWord: [Int] = {
    var table = [Int](repeating: -1, count: Keyword.allCases.count)
    for (place, form) in all.enumerated() {
      for word in form.words { table[Int(word.rawValue)] = place }
    }
    return table
  }()
}
