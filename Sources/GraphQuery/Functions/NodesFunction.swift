extension QueryFunction {
  /// The nodes of a path, from its beginning to its end.
  static let nodes = QueryFunction(
    "nodes", [Parameter("path", .path)], gives: .list, shape: { _ in .list(of: ValueShape(.node)) },
    sentence: "The nodes of a path, from its beginning to its end.",
    example: .query(
      "MATCH p = (s:State {id: 'china'})-->(o:Organization {id: 'sco'}) RETURN nodes(p)")
  ) { (arguments, context) throws(QueryError) in
    guard case .path(let path) = arguments[0] else { return .null }
    return .list(path.nodes.map { .node($0) })
  }
}
