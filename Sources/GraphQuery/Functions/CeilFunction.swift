extension QueryFunction {
  /// The least whole number that is not smaller, as a FLOAT.
  static let ceil = QueryFunction(
    "ceil", [Parameter("number", .number)], gives: .float,
    sentence: "The least whole number that is not smaller, as a FLOAT.",
    example: .expression("ceil(1.2)", gives: "2.0")
  ) { (arguments, context) throws(QueryError) in
    .float(arguments.number(0).rounded(.up))
  }
}
