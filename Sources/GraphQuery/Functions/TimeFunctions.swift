extension QueryFunction {
  /// The time of day with an offset that a text in ISO 8601 form, a map of parts or another
  /// time tells.
  static let time = QueryFunction(
    "time", [Parameter("value", [.string, .map, .instant])], gives: .time,
    sentence:
      "The time of day with an offset that a text in ISO 8601 form, a map of parts or another time tells.",
    example: .expression("time('21:40+08:00')", gives: "'21:40+08:00'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalType.time.value(from: arguments[0])
  }

  /// A time cut down to a unit from millennium to microsecond, as a time, with parts replaced.
  static let timeTruncate = QueryFunction(
    "time.truncate",
    [Parameter("unit", .string), Parameter("value", .instant), Parameter("parts", .map)],
    required: 2, gives: .time,
    sentence:
      "A time cut down to a unit from millennium to microsecond, as a time, with parts replaced.",
    example: .expression("time.truncate('hour', time('21:40Z'))", gives: "'21:00Z'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalType.time.truncated(arguments)
  }
}
