extension QueryFunction {
  /// The cosine of radians.
  static let cos = QueryFunction(
    "cos", [Parameter("number", .number)], gives: .float,
    sentence: "The cosine of radians.",
    example: .expression("cos(0)", gives: "1.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.cos(arguments.number(0)))
  }
}
