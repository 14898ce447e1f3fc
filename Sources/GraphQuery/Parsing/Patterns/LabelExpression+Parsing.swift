extension Parser {
  /// Reads `a|b&c&!d`; `:` joins as `&` does, and may follow `|`.
  mutating func labelExpression() throws(SyntaxStop) -> LabelExpression {
    let start = token
    var parts = [try labelConjunction()]
    while at(.bar), !barEnds {
      advance()
      _ = take(.colon)
      parts.append(try labelConjunction())
    }
    guard parts.count > 1 else { return parts[0] }
    return LabelExpression(kind: .any(parts), span: span(from: start))
  }

  private mutating func labelConjunction() throws(SyntaxStop) -> LabelExpression {
    let start = token
    var parts = [try labelFactor()]
    while take(.ampersand) || take(.colon) { parts.append(try labelFactor()) }
    guard parts.count > 1 else { return parts[0] }
    return LabelExpression(kind: .all(parts), span: span(from: start))
  }

  private mutating func labelFactor() throws(SyntaxStop) -> LabelExpression {
    let start = token
    if take(.percent) { return LabelExpression(kind: .wildcard, span: start.span) }
    if take(.bang) {
      try enter()
      let inner = try labelFactor()
      leave()
      return LabelExpression(kind: .not(inner), span: span(from: start))
    }
    guard take(.leftParenthesis) else {
      let label = try name("a label such as State", isVariable: false)
      return LabelExpression(kind: .name(label), span: start.span)
    }
    let outer = barEnds
    barEnds = false
    try enter()
    var inner = try labelExpression()
    leave()
    barEnds = outer
    try close(.rightParenthesis, "')' to close the label expression", openedBy: start)
    inner.span = span(from: start)
    return inner
  }
}
