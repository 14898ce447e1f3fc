extension QueryFunction {
  /// The number of edges of a path.
  static let length = QueryFunction(
    "length", [Parameter("path", .path)], gives: .integer,
    sentence: "The number of edges of a path.",
    example: .query(
      "MATCH p = (s:State {id: 'pakistan'})-[]-{1,2}(o {id: 'belarus'}) RETURN length(p) LIMIT 1")
  ) { (arguments, context) throws(QueryError) in
    guard case .path(let path) = arguments[0] else { return .null }
    return .integer(Int64(path.length))
  }
}
