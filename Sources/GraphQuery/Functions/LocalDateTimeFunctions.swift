extension QueryFunction {
  /// The day and time without an offset that a text in ISO 8601 form, a map of parts or
  /// another time tells.
  static let localDateTime = QueryFunction(
    "localdatetime", [Parameter("value", [.string, .map, .instant])], gives: .localDateTime,
    sentence:
      "The day and time without an offset that a text in ISO 8601 form, a map of parts or another time tells.",
    example: .expression("localdatetime('2017-06-09T21:40')", gives: "'2017-06-09T21:40'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalType.localDateTime.value(from: arguments[0])
  }

  /// A time cut down to a unit from millennium to microsecond, as a localdatetime, with parts
  /// replaced.
  static let localDateTimeTruncate = QueryFunction(
    "localdatetime.truncate",
    [Parameter("unit", .string), Parameter("value", .instant), Parameter("parts", .map)],
    required: 2, gives: .localDateTime,
    sentence:
      "A time cut down to a unit from millennium to microsecond, as a localdatetime, with parts replaced.",
    example: .expression(
      "localdatetime.truncate('day', localdatetime('2017-06-09T21:40'))",
      gives: "'2017-06-09T00:00'"
    )
  ) { (arguments, context) throws(QueryError) in
    try TemporalType.localDateTime.truncated(arguments)
  }
}
