extension QueryFunction {
  /// The logarithm to base 10.
  static let log10 = QueryFunction(
    "log10", [Parameter("number", .number)], gives: .float,
    sentence: "The logarithm to base 10.",
    example: .expression("log10(1)", gives: "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.log10(arguments.number(0)))
  }
}
