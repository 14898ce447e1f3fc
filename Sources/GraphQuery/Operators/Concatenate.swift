extension Operators {
  /// `a || b`: two texts, two lists, or two paths that meet.
  static let concatenate: OperatorCatalog.Binary = { (left, right, _) throws(QueryError) in
    switch (left, right) {
    case (.null, _), (_, .null): return .null
    case (.string(let one), .string(let other)): return try joined(one, other)
    case (.list(let one), .list(let other)): return try joined(one, other)
    case (.path(let one), .path(let other)):
      guard one.nodes.last == other.nodes.first else {
        throw .type("two paths can be joined only where the first ends and the second begins")
      }
      return .path(
        QueryPath(nodes: one.nodes + other.nodes.dropFirst(), edges: one.edges + other.edges))
    default: throw mismatch("||", left, right)
    }
  }
}
