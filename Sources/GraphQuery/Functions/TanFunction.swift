extension QueryFunction {
  /// The tangent of radians.
  static let tan = QueryFunction(
    "tan", [Parameter("number", .number)], gives: .float,
    sentence: "The tangent of radians.",
    example: .expression("tan(0)", gives: "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.tan(arguments.number(0)))
  }
}
