extension QueryFunction {
  /// The number π.
  static let pi = QueryFunction(
    "pi", [], gives: .float,
    sentence: "The number π.",
    example: .expression("floor(pi())", gives: "3.0")
  ) { (arguments, context) throws(QueryError) in
    .float(.pi)
  }
}
