extension QueryFunction {
  /// The sine of radians.
  static let sin = QueryFunction(
    "sin", [Parameter("number", .number)], gives: .float,
    sentence: "The sine of radians.",
    example: .expression("sin(0)", gives: "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.sin(arguments.number(0)))
  }
}
