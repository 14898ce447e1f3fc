extension QueryFunction {
  /// The value, or null where it equals the other.
  static let nullIf = QueryFunction(
    "nullIf", [Parameter("value"), Parameter("other")], gives: .any, shape: { $0.first ?? .any },
    sentence: "The value, or null where it equals the other.",
    example: .expression("nullIf(1, 1)", gives: "null")
  ) { (arguments, context) throws(QueryError) in
    Comparison.equals(arguments[0], arguments[1], context) == true ? .null : arguments[0]
  }
}
