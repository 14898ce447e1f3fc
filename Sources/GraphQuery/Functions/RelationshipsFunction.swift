extension QueryFunction {
  /// The edges of a path, from its beginning to its end.
  static let relationships = QueryFunction(
    "relationships", [Parameter("path", .path)], gives: .list,
    shape: { _ in .list(of: ValueShape(.edge)) },
    sentence: "The edges of a path, from its beginning to its end.",
    example: .query(
      "MATCH p = (s:State {id: 'china'})-->(o:Organization {id: 'sco'}) RETURN relationships(p)")
  ) { (arguments, context) throws(QueryError) in
    guard case .path(let path) = arguments[0] else { return .null }
    return .list(path.edges.map { .edge($0) })
  }

  /// The edges of a path, as relationships() gives them.
  static let edges = QueryFunction(
    "edges", [Parameter("path", .path)], gives: .list, shape: { _ in .list(of: ValueShape(.edge)) },
    sentence: "The edges of a path, as relationships() gives them.",
    example: .query(
      "MATCH p = (s:State {id: 'china'})-->(o:Organization {id: 'sco'}) RETURN edges(p)")
  ) { (arguments, context) throws(QueryError) in
    guard case .path(let path) = arguments[0] else { return .null }
    return .list(path.edges.map { .edge($0) })
  }
}
