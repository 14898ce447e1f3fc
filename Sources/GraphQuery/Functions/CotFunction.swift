extension QueryFunction {
  /// The cotangent of radians.
  static let cot = QueryFunction(
    "cot", [Parameter("number", .number)], gives: .float,
    sentence: "The cotangent of radians.",
    example: .expression("round(cot(0.7853981633974483), 6)", gives: "1.0")
  ) { (arguments, context) throws(QueryError) in
    .float(1 / RealMath.tan(arguments.number(0)))
  }
}
