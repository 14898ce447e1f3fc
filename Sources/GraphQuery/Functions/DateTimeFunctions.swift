extension QueryFunction {
  /// The moment with an offset that a text in ISO 8601 form, a map of parts or another time tells.
  static let dateTime = QueryFunction(
    "datetime", [Parameter("value", [.string, .map, .instant])], gives: .dateTime,
    sentence:
      "The moment with an offset that a text in ISO 8601 form, a map of parts or another time tells.",
    example: .expression("datetime('2017-06-09T21:40Z')", gives: "'2017-06-09T21:40Z'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalType.dateTime.value(from: arguments[0])
  }

  /// A time cut down to a unit from millennium to microsecond, as a datetime, with parts replaced.
  static let dateTimeTruncate = QueryFunction(
    "datetime.truncate",
    [Parameter("unit", .string), Parameter("value", .instant), Parameter("parts", .map)],
    required: 2, gives: .dateTime,
    sentence:
      "A time cut down to a unit from millennium to microsecond, as a datetime, with parts replaced.",
    example: .expression(
      "datetime.truncate('year', datetime('2017-06-09T21:40Z'))", gives: "'2017-01-01T00:00Z'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalType.dateTime.truncated(arguments)
  }
}
