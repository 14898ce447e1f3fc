extension PrimaryForm {
  /// `shortestPath(…)`, `allShortestPaths(…)`.
  static let shortestPath = PrimaryForm(
    .shortestPath, .allShortestPaths,
    page: QueryPage(
      "shortestpath", .expression,
      meaning: """
        A shortest path between two nodes that are known, or null; allShortestPaths() is the list of
        all of them. In MATCH they stand for ANY SHORTEST and ALL SHORTEST.
        """,
      form: "shortestPath((a)-[:LABEL*]-(b))",
      examples: [
        "MATCH (a:State {id: 'pakistan'}), (b:State {id: 'belarus'}) "
          + "RETURN length(shortestPath((a)-[*]-(b))) AS steps"
      ]),
    fits: { $0.peek().kind == .leftParenthesis },
    parse: { (parser) throws(SyntaxStop) in
      let start = parser.token
      var path = PathPattern(elements: [])
      guard let selector = parser.legacySelector() else { throw SyntaxStop() }
      let outer = parser.barEnds
      parser.barEnds = false
      try parser.readLegacyShortest(selector, into: &path)
      parser.barEnds = outer
      path.span = parser.span(from: start)
      return .shortestPath(path)
    })
}
