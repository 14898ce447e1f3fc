extension Parser {
  /// Whether the parenthesis here begins a pattern and not an expression.
  var atPattern: Bool { isPattern(at: index) }

  /// Whether the parenthesis at a place begins a pattern: it is filled as a node is, and an edge
  /// follows it.
  ///
  /// - Complexity: O(1), because closing brackets are known.
  func isPattern(at place: Int) -> Bool {
    let closing = Int(list.closings[place])
    guard closing > 0, isNodeFilling(place + 1, closing: closing) else { return false }
    return isEdge(at: closing + 1)
  }

  private func isNodeFilling(_ place: Int, closing: Int) -> Bool {
    let first = kind(place)
    if place == closing || first == .colon || first == .leftBrace { return true }
    guard first.isName else { return false }
    if place + 1 == closing { return true }
    let second = list.tokens[place + 1]
    return second.kind == .colon || second.kind == .leftBrace || second.kind == .parameter
      || second.keyword == .where || second.keyword == .is
  }

  /// Whether the signs at a place are an edge for certain: `-[`, `-->`, `--(`, `<-[`, `<--`, `~`,
  /// `->(`.
  private func isEdge(at place: Int) -> Bool {
    switch (kind(place), kind(place + 1), kind(place + 2)) {
    case (.minus, .leftBracket, _): true
    case (.minus, .minus, .leftParenthesis), (.minus, .minus, .greater): touch(place)
    case (.minus, .greater, .leftParenthesis): touch(place)
    case (.less, .minus, .leftBracket), (.less, .minus, .minus): touch(place)
    case (.tilde, _, _), (.less, .tilde, _): true
    default: false
    }
  }

  /// Whether the token at a place and the next one stand side by side.
  private func touch(_ place: Int) -> Bool {
    list.tokens[place].upper == list.tokens[place + 1].lower
  }

  private func kind(_ place: Int) -> TokenKind {
    place < list.tokens.count ? list.tokens[place].kind : .endOfText
  }

  /// Reads a pattern inside an expression.
  mutating func expressionPattern() throws(SyntaxStop) -> PathPattern {
    let start = token
    let outer = barEnds
    barEnds = false
    let elements = try pathElements()
    barEnds = outer
    return PathPattern(elements: elements, span: span(from: start))
  }
}
