extension QueryPage {
  /// Nodes in patterns.
  static let node = QueryPage(
    "node", .pattern,
    meaning: """
      A node, with a name for it, the labels it must have, the properties it must have and a
      condition; every part may be absent. Labels join by & (both), | (either), ! (not), % (some
      label) and parentheses.
      """,
    form: "(variable:Label&!Other {key: value} WHERE condition)",
    examples: [
      "MATCH (n:Corridor|Institution WHERE n.stage = 'proposed') RETURN n.id ORDER BY n.id LIMIT 5"
    ])
}

extension Parser {
  /// Reads `(variable:label {key: value} WHERE condition)`.
  mutating func nodePattern() throws(SyntaxStop) -> NodePattern {
    let opening = advance()
    try enter()
    var node = NodePattern()
    if token.kind.isName, token.keyword != .where, token.keyword != .is {
      node.variable = try name("a name for the node", isVariable: true)
    }
    node.label = try patternLabel()
    node.properties = try patternProperties()
    if take(.where) { node.condition = try innerExpression() }
    leave()
    try close(.rightParenthesis, "')' to close the node pattern", openedBy: opening)
    node.span = span(from: opening)
    return node
  }

  /// Reads `:label` or `IS label`, if it stands here.
  mutating func patternLabel() throws(SyntaxStop) -> LabelExpression? {
    guard take(.colon) || take(.is) else { return nil }
    return try labelExpression()
  }

  /// Reads `{key: value, …}`, if it stands here.
  mutating func patternProperties() throws(SyntaxStop) -> [MapEntry] {
    if at(.parameter) {
      throw stop(
        .parameterInPattern,
        "a parameter cannot stand for all properties of a pattern; name them, as in {id: $id}",
        at: token.span)
    }
    return at(.leftBrace) ? try mapEntries() : []
  }
}
