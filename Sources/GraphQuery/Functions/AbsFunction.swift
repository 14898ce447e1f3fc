extension QueryFunction {
  /// The number without its sign.
  static let abs = QueryFunction(
    "abs", [Parameter("number", .number)], gives: .number,
    sentence: "The number without its sign.",
    example: .expression("abs(-5)", gives: "5")
  ) { (arguments, context) throws(QueryError) in
    switch arguments[0] {
    case .integer(.min): throw Operators.overflow("abs(\(Int64.min))")
    case .integer(let number): return .integer(number.magnitude > 0 ? Int64(number.magnitude) : 0)
    default: return .float(arguments.number(0).magnitude)
    }
  }
}
