extension QueryFunction {
  /// The arc cosine in radians.
  static let acos = QueryFunction(
    "acos", [Parameter("number", .number)], gives: .float,
    sentence: "The arc cosine in radians.",
    example: .expression("acos(1)", gives: "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.acos(arguments.number(0)))
  }
}
