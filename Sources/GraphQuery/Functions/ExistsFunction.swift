extension QueryFunction {
  /// Whether the value is not null; write IS NOT NULL in new queries.
  static let exists = QueryFunction(
    "exists", [Parameter("value")], gives: .boolean,
    sentence: "Whether the value is not null; write IS NOT NULL in new queries.",
    example: .expression("exists(1)", gives: "true"),
    passesNull: false
  ) { (arguments, context) throws(QueryError) in
    .boolean(!arguments[0].isNull)
  }
}
