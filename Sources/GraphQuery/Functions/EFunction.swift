extension QueryFunction {
  /// The base of the natural logarithm.
  static let e = QueryFunction(
    "e", [], gives: .float,
    sentence: "The base of the natural logarithm.",
    example: .expression("log(e())", gives: "1.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.exp(1))
  }
}
