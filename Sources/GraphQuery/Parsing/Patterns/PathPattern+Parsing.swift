extension Parser {
  /// Reads `[variable =] [selector] [mode] elements [COST expression]`.
  mutating func pathPattern() throws(SyntaxStop) -> PathPattern {
    let start = token
    var path = PathPattern(elements: [])
    path.variable = try pathVariable()
    try readPrefix(into: &path)
    if path.variable == nil { path.variable = try pathVariable() }
    if let selector = legacySelector() {
      try readLegacyShortest(selector, into: &path)
    } else {
      path.elements = try pathElements()
    }
    if take(.cost) { path.cost = try expression() }
    path.span = span(from: start)
    return path
  }

  /// Reads `variable =`, if it stands here.
  private mutating func pathVariable() throws(SyntaxStop) -> Name? {
    guard token.kind.isName, peek().kind == .equal else { return nil }
    let name = try name("a name for the path", isVariable: true)
    advance()
    return name
  }

  /// Reads selector and mode in either order.
  private mutating func readPrefix(into path: inout PathPattern) throws(SyntaxStop) {
    path.selector = try pathSelector()
    while try readMode(into: &path) {}
    if path.selector == nil { path.selector = try pathSelector() }
    if !take(.paths) { _ = take(.path) }
    try readGroups(into: &path)
  }

  /// Reads one word of the mode, if it stands here.
  private mutating func readMode(into path: inout PathPattern) throws(SyntaxStop) -> Bool {
    if at(.time), peek().keyword == .respecting {
      advance()
      advance()
      path.isTimeRespecting = true
      return true
    }
    guard path.mode == nil, let mode = takeMode() else { return false }
    path.mode = mode
    return true
  }

  /// Goes past a path mode, if it stands here.
  mutating func takeMode() -> PathMode? {
    guard let form = token.keyword.flatMap({ PathModeForm.leading($0) }) else { return nil }
    advance()
    return form.mode
  }

  /// The selector of `shortestPath(` or `allShortestPaths(`, if it stands here.
  func legacySelector() -> PathSelector? {
    guard peek().kind == .leftParenthesis else { return nil }
    if at(.shortestPath) { return PathSelector(kind: .shortest, span: token.span) }
    if at(.allShortestPaths) { return PathSelector(kind: .shortestGroups, span: token.span) }
    return nil
  }

  /// Reads `shortestPath(pattern)`.
  mutating func readLegacyShortest(
    _ selector: PathSelector, into path: inout PathPattern
  ) throws(SyntaxStop) {
    if let other = path.selector {
      throw stop(.unexpected, "shortestPath() needs no selector before it", at: other.span)
    }
    advance()
    let opening = advance()
    path.selector = selector
    path.isLegacyShortest = true
    path.elements = try pathElements()
    try close(.rightParenthesis, "')' to close the pattern", openedBy: opening)
  }
}
