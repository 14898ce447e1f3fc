extension QueryFunction {
  /// The tangent of radians.
  static let tan = QueryFunction(
    "tan", [Parameter("number", .number)], gives: .float,
    sentence: "The tangent of radians.",
    example: ("tan(0)", "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.tan(arguments.number(0)))
  }
}
