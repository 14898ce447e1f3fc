extension QueryFunction {
  /// The arc sine in radians.
  static let asin = QueryFunction(
    "asin", [Parameter("number", .number)], gives: .float,
    sentence: "The arc sine in radians.",
    example: .expression("asin(0)", gives: "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.asin(arguments.number(0)))
  }
}
