extension QueryPage {
  /// Selectors.
  static let selector = QueryPage(
    "selector", .pattern,
    meaning: """
      Which paths are kept for each pair of ends: ALL (the default), ANY or ANY k; ANY SHORTEST and
      SHORTEST k by fewest edges; ALL SHORTEST and SHORTEST k GROUPS with every path of the least
      lengths; ANY CHEAPEST and CHEAPEST k by the least sum of COST, whose expression is computed
      for each edge and must be positive. shortestPath() and allShortestPaths() are known, too.
      """,
    form: "[p =] SHORTEST k [mode] pattern [COST expression]",
    examples: [
      "MATCH p = SHORTEST 2 (a {id: 'pakistan'})-[r]-{1,4}(b {id: 'belarus'}) RETURN length(p)",
      "MATCH p = ALL SHORTEST (a {id: 'china'})-[:PARTNERSHIP]-+(b {id: 'belarus'}) "
        + "RETURN count(*) AS paths",
    ])
}

extension Parser {
  /// Reads a selector, if it stands here.
  mutating func pathSelector() throws(SyntaxStop) -> PathSelector? {
    guard let form = token.keyword.flatMap({ PathSelectorForm.leading($0) }) else { return nil }
    let start = advance()
    var selector = try form.parse(&self)
    selector.span = span(from: start)
    return selector
  }

  /// Reads the number in a selector, if it stands here.
  mutating func pathCount() throws(SyntaxStop) -> PathCount? {
    if at(.parameter) { return .parameter(parameterName()) }
    guard at(.integer) else { return nil }
    let token = advance()
    guard let value = IntegerText.magnitude(list.text(token)), 1...1_000_000_000 ~= value else {
      throw stop(.unexpected, "the number of paths is at least 1", at: token.span)
    }
    return .literal(Int(value))
  }

  /// Reads `GROUP` or `GROUPS`, which may stand after the mode and `PATHS`.
  mutating func readGroups(into path: inout PathPattern) throws(SyntaxStop) {
    guard at(.group) || at(.groups) else { return }
    guard path.selector?.kind == .shortest || path.selector?.kind == .shortestGroups else {
      throw expected("a pattern; GROUPS belongs to SHORTEST")
    }
    advance()
    path.selector?.kind = .shortestGroups
  }
}

/// A selector by the word it begins with.
struct PathSelectorForm: Sendable {
  /// The word.
  let lead: Keyword
  /// Reads what follows it.
  let parse: @Sendable (inout Parser) throws(SyntaxStop) -> PathSelector

  /// All of them, in alphabetical order.
  static let all: [PathSelectorForm] = [
    .allPaths,
    .anyPath,
    .cheapestPaths,
    .shortestPaths,
  ]

  /// The one that begins with a word.
  static func leading(_ keyword: Keyword) -> PathSelectorForm? {
    all.first { $0.lead == keyword }
  }
}
