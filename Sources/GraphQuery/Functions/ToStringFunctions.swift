extension QueryFunction {
  /// The value as text.
  static let toText = QueryFunction(
    "toString", [Parameter("value", Conversion.textTypes)], gives: .string,
    sentence: "The value as text.",
    example: .expression("toString(1.5)", gives: "'1.5'")
  ) { (arguments, context) throws(QueryError) in
    Conversion.text(arguments[0], context)
  }

  /// The value as text, null for lists, maps, nodes, edges and paths.
  static let toTextOrNull = QueryFunction(
    "toStringOrNull", [Parameter("value")], gives: .string,
    sentence: "The value as text, null for lists, maps, nodes, edges and paths.",
    example: .expression("toStringOrNull([])", gives: "null")
  ) { (arguments, context) throws(QueryError) in
    Conversion.text(arguments[0], context)
  }
}
