extension QueryFunction {
  /// The number of edges of a path.
  static let length = QueryFunction(
    "length", [Parameter("path", .path)], gives: .integer,
    sentence: "The number of edges of a path."
  ) { (arguments, context) throws(QueryError) in
    guard case .path(let path) = arguments[0] else { return .null }
    return .integer(Int64(path.length))
  }
}
