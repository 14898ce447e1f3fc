extension QueryFunction {
  /// The natural logarithm.
  static let log = QueryFunction(
    "log", [Parameter("number", .number)], gives: .float,
    sentence: "The natural logarithm.",
    example: ("log(1)", "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.log(arguments.number(0)))
  }
}
