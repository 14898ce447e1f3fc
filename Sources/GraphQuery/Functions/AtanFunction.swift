extension QueryFunction {
  /// The arc tangent in radians.
  static let atan = QueryFunction(
    "atan", [Parameter("number", .number)], gives: .float,
    sentence: "The arc tangent in radians.",
    example: .expression("atan(0)", gives: "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.atan(arguments.number(0)))
  }
}
