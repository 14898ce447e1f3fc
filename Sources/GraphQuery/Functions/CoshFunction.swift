extension QueryFunction {
  /// The hyperbolic cosine.
  static let cosh = QueryFunction(
    "cosh", [Parameter("number", .number)], gives: .float,
    sentence: "The hyperbolic cosine.",
    example: .expression("cosh(0)", gives: "1.0")
  ) { (arguments, context) throws(QueryError) in
    .float(RealMath.cosh(arguments.number(0)))
  }
}
