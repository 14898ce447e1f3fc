extension QueryFunction {
  /// The moment so many seconds and nanoseconds after 1970-01-01T00:00Z.
  static let fromEpoch = QueryFunction(
    "datetime.fromepoch", [Parameter("seconds", .integer), Parameter("nanoseconds", .integer)],
    gives: .dateTime,
    sentence: "The moment so many seconds and nanoseconds after 1970-01-01T00:00Z.",
    example: .expression("datetime.fromepoch(0, 0)", gives: "'1970-01-01T00:00Z'")
  ) { (arguments, context) throws(QueryError) in
    let nanos = Int128(arguments.whole(0)) * 1_000_000_000 + Int128(arguments.whole(1))
    return try TemporalType.dateTime(nanosSinceEpoch: nanos)
  }

  /// The moment so many milliseconds after 1970-01-01T00:00Z.
  static let fromEpochMillis = QueryFunction(
    "datetime.fromepochmillis", [Parameter("milliseconds", .integer)], gives: .dateTime,
    sentence: "The moment so many milliseconds after 1970-01-01T00:00Z.",
    example: .expression("datetime.fromepochmillis(1500)", gives: "'1970-01-01T00:00:01.500Z'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalType.dateTime(nanosSinceEpoch: Int128(arguments.whole(0)) * 1_000_000)
  }
}
