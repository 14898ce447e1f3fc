extension QueryFunction {
  /// The level of an edge, null without one; levels compare in their scale's partial order.
  static let level = QueryFunction(
    "level", [Parameter("edge", .edge)], gives: .level,
    sentence:
      "The level of an edge, null without one; levels compare in their scale's partial order.",
    example: .query(
      "MATCH (a {id: 'china'})-[r:PARTNERSHIP]-(b) WHERE level(r) >= 'strategic-partnership' RETURN b.name"
    )
  ) { (arguments, context) throws(QueryError) in
    guard case .edge(let edge) = arguments[0] else { return .null }
    return context.reader.level(of: edge).map { .level($0) } ?? .null
  }
}
