extension QueryAggregate {
  /// The number of values that are not null.
  static let count = QueryAggregate(
    "count", [.init("value")], gives: .integer,
    sentence: "The number of values that are not null; count(*) counts rows.",
    example: "MATCH (s:State) RETURN count(s)"
  ) { (_) throws(QueryError) in CountAccumulator() }
}

/// Counts values that are not null.
struct CountAccumulator: Accumulator {
  private var count: Int64 = 0

  mutating func add(_ value: QueryValue) {
    if !value.isNull { count += 1 }
  }

  mutating func add(_ value: QueryValue, times: Int) {
    if !value.isNull { count += Int64(times) }
  }

  func result() -> QueryValue { .integer(count) }
}
