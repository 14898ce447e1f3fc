extension QueryFunction {
  /// The number of characters of a text.
  static let charLength = QueryFunction(
    "char_length", [Parameter("text", .string)], gives: .integer,
    sentence: "The number of characters of a text.",
    example: .expression("char_length('Пекин')", gives: "5")
  ) { (arguments, context) throws(QueryError) in
    .integer(Int64(arguments.text(0).unicodeScalars.count))
  }
}
