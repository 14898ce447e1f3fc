extension QueryFunction {
  /// The value as true or false; null where the text says neither.
  static let toBoolean = QueryFunction(
    "toBoolean", [Parameter("value", [.boolean, .string, .integer])], gives: .boolean,
    sentence: "The value as true or false; null where the text says neither.",
    example: .expression("toBoolean('true')", gives: "true")
  ) { (arguments, context) throws(QueryError) in
    Conversion.boolean(arguments[0])
  }

  /// The value as true or false, null where it is neither.
  static let toBooleanOrNull = QueryFunction(
    "toBooleanOrNull", [Parameter("value")], gives: .boolean,
    sentence: "The value as true or false, null where it is neither.",
    example: .expression("toBooleanOrNull([])", gives: "null")
  ) { (arguments, context) throws(QueryError) in
    Conversion.boolean(arguments[0])
  }
}
