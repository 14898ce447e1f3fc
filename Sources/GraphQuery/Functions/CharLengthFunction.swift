extension QueryFunction {
  /// The number of characters of a text.
  static let charLength = QueryFunction(
    "char_length", [Parameter("text", .string)], gives: .integer,
    sentence: "The number of characters of a text.",
    example: ("char_length('Пекин')", "5")
  ) { (arguments, context) throws(QueryError) in
    .integer(Int64(arguments.text(0).unicodeScalars.count))
  }
}
