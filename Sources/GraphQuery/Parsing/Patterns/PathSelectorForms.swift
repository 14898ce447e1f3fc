extension PathSelectorForm {
  /// `ALL`, `ALL SHORTEST`.
  static let allPaths = PathSelectorForm(lead: .all) { (parser) throws(SyntaxStop) in
    parser.take(.shortest) ? PathSelector(kind: .shortestGroups) : PathSelector(kind: .all)
  }

  /// `ANY`, `ANY k`, `ANY SHORTEST`, `ANY CHEAPEST`.
  static let anyPath = PathSelectorForm(lead: .any) { (parser) throws(SyntaxStop) in
    if parser.take(.shortest) { return PathSelector(kind: .shortest) }
    if parser.take(.cheapest) { return PathSelector(kind: .cheapest) }
    return PathSelector(kind: .any, count: try parser.pathCount() ?? .literal(1))
  }

  /// `CHEAPEST`, `CHEAPEST k`.
  static let cheapestPaths = PathSelectorForm(lead: .cheapest) { (parser) throws(SyntaxStop) in
    PathSelector(kind: .cheapest, count: try parser.pathCount() ?? .literal(1))
  }

  /// `SHORTEST k`, `SHORTEST k GROUPS`.
  static let shortestPaths = PathSelectorForm(lead: .shortest) { (parser) throws(SyntaxStop) in
    let count = try parser.pathCount()
    if parser.take(.groups) || parser.take(.group) {
      return PathSelector(kind: .shortestGroups, count: count ?? .literal(1))
    }
    return PathSelector(kind: .shortest, count: count ?? .literal(1))
  }
}
