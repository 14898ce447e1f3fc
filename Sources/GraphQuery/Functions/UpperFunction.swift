extension QueryFunction {
  /// The text in upper case, without regard to any locale.
  static let toUpper = QueryFunction(
    "toUpper", [Parameter("text", .string)], gives: .string,
    sentence: "The text in upper case, without regard to any locale.",
    example: .expression("toUpper('sco')", gives: "'SCO'")
  ) { (arguments, context) throws(QueryError) in
    .string(arguments.text(0).uppercased())
  }
}
