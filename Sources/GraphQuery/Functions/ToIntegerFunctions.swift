extension QueryFunction {
  /// The value as a whole number, fractions cut off; null where the text is no number.
  static let toInteger = QueryFunction(
    "toInteger", [Parameter("value", [.number, .string, .boolean])], gives: .integer,
    sentence: "The value as a whole number, fractions cut off; null where the text is no number.",
    example: .expression("toInteger('7')", gives: "7")
  ) { (arguments, context) throws(QueryError) in
    Conversion.integer(arguments[0])
  }

  /// The value as a whole number, null where it is none.
  static let toIntegerOrNull = QueryFunction(
    "toIntegerOrNull", [Parameter("value")], gives: .integer,
    sentence: "The value as a whole number, null where it is none.",
    example: .expression("toIntegerOrNull([])", gives: "null")
  ) { (arguments, context) throws(QueryError) in
    Conversion.integer(arguments[0])
  }
}
