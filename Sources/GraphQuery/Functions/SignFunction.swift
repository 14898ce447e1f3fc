extension QueryFunction {
  /// -1, 0 or 1 as the number is negative, zero or positive.
  static let sign = QueryFunction(
    "sign", [Parameter("number", .number)], gives: .integer,
    sentence: "-1, 0 or 1 as the number is negative, zero or positive.",
    example: .expression("sign(-2.5)", gives: "-1")
  ) { (arguments, context) throws(QueryError) in
    let number = arguments.number(0)
    return .integer(number < 0 ? -1 : number > 0 ? 1 : 0)
  }
}
