extension QueryFunction {
  /// The hyperbolic tangent.
  static let tanh = QueryFunction(
    "tanh", [Parameter("number", .number)], gives: .float,
    sentence: "The hyperbolic tangent.",
    example: .expression("tanh(0)", gives: "0.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.tanh(arguments.number(0)))
  }
}
