extension QueryFunction {
  /// The value as a number with a fraction; null where the text is no number.
  static let toFloat = QueryFunction(
    "toFloat", [Parameter("value", [.number, .string])], gives: .float,
    sentence: "The value as a number with a fraction; null where the text is no number.",
    example: .expression("toFloat('1.5')", gives: "1.5")
  ) { (arguments, context) throws(QueryError) in
    Conversion.float(arguments[0])
  }

  /// The value as a number with a fraction, null where it is none.
  static let toFloatOrNull = QueryFunction(
    "toFloatOrNull", [Parameter("value")], gives: .float,
    sentence: "The value as a number with a fraction, null where it is none.",
    example: .expression("toFloatOrNull([])", gives: "null")
  ) { (arguments, context) throws(QueryError) in
    Conversion.float(arguments[0])
  }
}
