extension QueryFunction {
  /// The greatest whole number that is not greater, as a FLOAT.
  static let floor = QueryFunction(
    "floor", [Parameter("number", .number)], gives: .float,
    sentence: "The greatest whole number that is not greater, as a FLOAT.",
    example: .expression("floor(1.8)", gives: "1.0")
  ) { (arguments, context) throws(QueryError) in
    .float(arguments.number(0).rounded(.down))
  }
}
