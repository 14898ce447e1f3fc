extension QueryFunction {
  /// e to the power of the number.
  static let exp = QueryFunction(
    "exp", [Parameter("number", .number)], gives: .float,
    sentence: "e to the power of the number.",
    example: .expression("exp(0)", gives: "1.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.exp(arguments.number(0)))
  }
}
