extension QueryFunction {
  /// The arc cosine in radians.
  static let acos = QueryFunction(
    "acos", [Parameter("number", .number)], gives: .float,
    sentence: "The arc cosine in radians.",
    example: ("acos(1) IS NULL", "false")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.acos(arguments.number(0)))
  }
}
