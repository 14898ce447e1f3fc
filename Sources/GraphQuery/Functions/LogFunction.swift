extension QueryFunction {
  /// The natural logarithm.
  static let log = QueryFunction(
    "log", [Parameter("number", .number)], gives: .float,
    sentence: "The natural logarithm.",
    example: .expression("log(1)", gives: "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.log(arguments.number(0)))
  }
}
