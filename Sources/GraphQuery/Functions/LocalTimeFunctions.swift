extension QueryFunction {
  /// The time of day without an offset that a text in ISO 8601 form, a map of parts or
  /// another time tells.
  static let localTime = QueryFunction(
    "localtime", [Parameter("value", [.string, .map, .instant])], gives: .localTime,
    sentence:
      "The time of day without an offset that a text in ISO 8601 form, a map of parts or another time tells.",
    example: .expression("localtime('21:40')", gives: "'21:40'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalType.localTime.value(from: arguments[0])
  }

  /// A time cut down to a unit from millennium to microsecond, as a localtime, with parts replaced.
  static let localTimeTruncate = QueryFunction(
    "localtime.truncate",
    [Parameter("unit", .string), Parameter("value", .instant), Parameter("parts", .map)],
    required: 2, gives: .localTime,
    sentence:
      "A time cut down to a unit from millennium to microsecond, as a localtime, with parts replaced.",
    example: .expression("localtime.truncate('hour', localtime('21:40'))", gives: "'21:00'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalType.localTime.truncated(arguments)
  }
}
