extension QueryPage {
  /// Parenthesised path patterns.
  static let group = QueryPage(
    "group", .pattern,
    meaning: """
      A path pattern in parentheses that repeats as a whole. Its condition is tested on each
      repetition; outside, its variables are lists with one element for each.
      """,
    form: "((a)-[r]->(b) WHERE condition){1,4}",
    examples: [
      "MATCH (:State {id: 'china'}) ((a)-[r:PARTNERSHIP]-(b) WHERE b.id <> 'russia'){1,2} "
        + "(z:State {id: 'belarus'}) RETURN [n IN b | n.id] AS via LIMIT 5"
    ])
}

extension Parser {
  /// Reads `([variable =] [mode] elements [WHERE condition]) quantifier`.
  mutating func pathGroup() throws(SyntaxStop) -> PathGroup {
    let opening = advance()
    try enter()
    var group = PathGroup(elements: [])
    if token.kind.isName, peek().kind == .equal {
      group.variable = try name("a name for the path", isVariable: true)
      advance()
    }
    group.mode = takeMode()
    group.elements = try pathElements()
    if take(.where) { group.condition = try innerExpression() }
    leave()
    try close(.rightParenthesis, "')' to close the path pattern", openedBy: opening)
    group.quantifier = try postfixQuantifier()
    group.span = span(from: opening)
    return group
  }
}
