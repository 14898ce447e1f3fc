extension QueryFunction {
  /// The arc cosine in radians.
  static let acos = QueryFunction(
    "acos", [Parameter("number", .number)], gives: .float,
    sentence: "The arc cosine in radians.",
    example: .expression("acos(1) IS NULL", gives: "false")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.acos(arguments.number(0)))
  }
}
