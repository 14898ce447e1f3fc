extension QueryFunction {
  /// Radians as degrees.
  static let degrees = QueryFunction(
    "degrees", [Parameter("radians", .number)], gives: .float,
    sentence: "Radians as degrees.",
    example: .expression("degrees(pi())", gives: "180.0")
  ) { (arguments, context) throws(QueryError) in
    .float(arguments.number(0) * 180 / .pi)
  }

  /// Degrees as radians.
  static let radians = QueryFunction(
    "radians", [Parameter("degrees", .number)], gives: .float,
    sentence: "Degrees as radians.",
    example: .expression("radians(0)", gives: "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(arguments.number(0) * .pi / 180)
  }
}
