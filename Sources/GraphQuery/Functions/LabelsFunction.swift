extension QueryFunction {
  /// The labels of a node.
  static let labels = QueryFunction(
    "labels", [Parameter("node", .node)], gives: .list,
    shape: { _ in .list(of: ValueShape(.string)) },
    sentence: "The labels of a node.",
    example: .query("MATCH (s:State {id: 'china'}) RETURN labels(s)")
  ) { (arguments, context) throws(QueryError) in
    guard case .node(let node) = arguments[0] else { return .null }
    return .list(context.reader.labels(of: node).map { .string($0) })
  }
}
