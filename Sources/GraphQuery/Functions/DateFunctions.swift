extension QueryFunction {
  /// The date that a text in ISO 8601 form, a map of parts or another time tells.
  static let date = QueryFunction(
    "date", [Parameter("value", [.string, .map, .instant])], gives: .date,
    sentence: "The date that a text in ISO 8601 form, a map of parts or another time tells.",
    example: .expression("date('2017-06-09')", gives: "'2017-06-09'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalType.date.value(from: arguments[0])
  }

  /// A time cut down to a unit from millennium to microsecond, as a date, with parts replaced.
  static let dateTruncate = QueryFunction(
    "date.truncate",
    [Parameter("unit", .string), Parameter("value", .instant), Parameter("parts", .map)],
    required: 2, gives: .date,
    sentence:
      "A time cut down to a unit from millennium to microsecond, as a date, with parts replaced.",
    example: .expression("date.truncate('month', date('2017-06-09'))", gives: "'2017-06-01'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalType.date.truncated(arguments)
  }
}
