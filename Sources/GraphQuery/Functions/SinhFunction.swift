extension QueryFunction {
  /// The hyperbolic sine.
  static let sinh = QueryFunction(
    "sinh", [Parameter("number", .number)], gives: .float,
    sentence: "The hyperbolic sine.",
    example: .expression("sinh(0)", gives: "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.sinh(arguments.number(0)))
  }
}
