extension QueryPage {
  /// Edges in patterns.
  static let edge = QueryPage(
    "edge", .pattern,
    meaning: """
      An edge between two nodes, with the same parts as a node. -[]-> walks it from its source,
      <-[]- from its target, -[]- either way; ~[]~ takes undirected edges only, such as
      PARTNERSHIP, which -[]- takes, too. A quantifier repeats it: {1,3}, {2}, {1,}, + and * after
      the brackets, *1..3 within them, ? for once or not at all. Its variable is then a list.
      """,
    form: "-[variable:LABEL|OTHER {key: value} WHERE condition]->{1,3}",
    examples: [
      "MATCH (c:Corridor)-[:RUNS_THROUGH]->(s:State {id: 'pakistan'}) RETURN c.name ORDER BY c.name",
      "MATCH p = ANY SHORTEST (a {id: 'pakistan'})-[:PARTNERSHIP]-{1,3}(b {id: 'belarus'}) "
        + "RETURN length(p)",
    ])
}

extension Parser {
  /// Reads an edge with its quantifier.
  mutating func edgePattern() throws(SyntaxStop) -> EdgePattern {
    let start = token
    let left = take(.less)
    let line = advance()
    guard line.kind == .minus || line.kind == .tilde else {
      throw expected("'-' to begin an edge pattern")
    }
    var edge = EdgePattern(direction: .any)
    if at(.leftBracket) {
      try readFiller(into: &edge)
      try expect(line.kind, line.kind == .minus ? "'-' after ']'" : "'~' after ']'")
    } else if at(.minus), line.kind == .minus {
      advance()
    }
    edge.direction = EdgeDirection(
      left: left, right: take(.greater), isTilde: line.kind == .tilde)
    try readQuantifier(into: &edge)
    edge.span = span(from: start)
    return edge
  }

  private mutating func readFiller(into edge: inout EdgePattern) throws(SyntaxStop) {
    let opening = advance()
    try enter()
    if token.kind.isName, token.keyword != .where, token.keyword != .is {
      edge.variable = try name("a name for the edge", isVariable: true)
    }
    edge.label = try patternLabel()
    edge.quantifier = try legacyQuantifier()
    edge.properties = try patternProperties()
    if take(.where) { edge.condition = try innerExpression() }
    leave()
    if at(.dotDot) {
      throw stop(.badEdge, "'*' is missing before '..', as in [:LABEL*1..3]", at: token.span)
    }
    try close(.rightBracket, "']' to close the edge pattern", openedBy: opening)
  }

  private mutating func readQuantifier(into edge: inout EdgePattern) throws(SyntaxStop) {
    guard let quantifier = try postfixQuantifier() else { return }
    guard edge.quantifier == nil else {
      throw stop(
        .badQuantifier, "this edge has two quantifiers; keep one of them", at: quantifier.span)
    }
    edge.quantifier = quantifier
  }
}

extension EdgeDirection {
  /// The directions that an edge's arrow heads and lines stand for.
  fileprivate init(left: Bool, right: Bool, isTilde: Bool) {
    var directions: EdgeDirection = isTilde ? .undirected : []
    if left { directions.insert(.left) }
    if right { directions.insert(.right) }
    self = directions.isEmpty ? .any : directions
  }
}
