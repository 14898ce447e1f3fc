extension QueryFunction {
  /// The angle of the point (x, y) in radians.
  static let atan2 = QueryFunction(
    "atan2", [Parameter("y", .number), Parameter("x", .number)], gives: .float,
    sentence: "The angle of the point (x, y) in radians.",
    example: .expression("atan2(0, 1)", gives: "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.angle(arguments.number(0), arguments.number(1)))
  }
}
