extension QueryFunction {
  /// The first of its arguments that is not null.
  static let coalesce = QueryFunction(
    "coalesce", [Parameter("value")], repeatsLast: true, gives: .any,
    shape: { $0.reduce(.null) { $0.joined($1) } },
    sentence: "The first of its arguments that is not null.",
    example: .expression("coalesce(null, 2)", gives: "2"),
    passesNull: false
  ) { (arguments, context) throws(QueryError) in
    arguments.first { !$0.isNull } ?? .null
  }
}
