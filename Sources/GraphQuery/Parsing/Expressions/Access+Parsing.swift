extension QueryPage {
  /// Properties and elements.
  static let access = QueryPage(
    "access", .expression,
    meaning: """
      A property of a node, an edge or a map; an element of a list, counted from 0, or from the end
      if negative; a part of a list. What is not there is null.
      """,
    form: "element.key, list[index], list[from..to], map['key']",
    examples: ["RETURN [1, 2, 3][-1] AS last, [1, 2, 3][0..2] AS head, {a: 1}.a AS one"])
}

extension Parser {
  /// Reads `.key`.
  mutating func propertyAccess(_ base: Expression) throws(SyntaxStop) -> Expression {
    advance()
    let key = try name("a property's name after '.'", isVariable: false)
    return Expression(.property(base, key), span: base.span.joined(key.span))
  }

  /// Reads `[index]` or `[from..to]`.
  mutating func subscripted(_ base: Expression) throws(SyntaxStop) -> Expression {
    let opening = advance()
    let first = at(.dotDot) ? nil : try innerExpression()
    if take(.dotDot) {
      let last = at(.rightBracket) ? nil : try innerExpression()
      try close(.rightBracket, "']' to close the part of the list", openedBy: opening)
      return Expression(
        .slice(base, from: first, to: last), span: base.span.joined(span(from: opening)))
    }
    try close(.rightBracket, "']' to close the index", openedBy: opening)
    guard let first else { throw SyntaxStop() }
    return Expression(.subscripted(base, first), span: base.span.joined(span(from: opening)))
  }
}
