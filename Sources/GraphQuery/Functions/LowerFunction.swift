extension QueryFunction {
  /// The text in lower case, without regard to any locale.
  static let toLower = QueryFunction(
    "toLower", [Parameter("text", .string)], gives: .string,
    sentence: "The text in lower case, without regard to any locale.",
    example: .expression("toLower('SCO')", gives: "'sco'")
  ) { (arguments, context) throws(QueryError) in
    .string(arguments.text(0).lowercased())
  }
}
