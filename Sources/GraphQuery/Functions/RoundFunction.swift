extension QueryFunction {
  /// The nearest number with so many digits behind the point; halves go away from zero.
  static let round = QueryFunction(
    "round", [Parameter("number", .number), Parameter("digits", .integer)], required: 1,
    gives: .float,
    sentence: "The nearest number with so many digits behind the point; halves go away from zero.",
    example: .expression("round(3.14159, 2)", gives: "3.14")
  ) { (arguments, context) throws(QueryError) in
    let number = arguments.number(0)
    guard arguments.count > 1 else { return .float(number.rounded()) }
    let factor = RealMath.power(10, Double(arguments.whole(1)))
    let scaled = (number * factor).rounded() / factor
    return .float(scaled.isFinite ? scaled : number)
  }
}
