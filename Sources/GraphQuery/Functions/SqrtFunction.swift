extension QueryFunction {
  /// The square root.
  static let sqrt = QueryFunction(
    "sqrt", [Parameter("number", .number)], gives: .float,
    sentence: "The square root.",
    example: .expression("sqrt(16)", gives: "4.0")
  ) { (arguments, context) throws(QueryError) in
    .float(arguments.number(0).squareRoot())
  }
}
