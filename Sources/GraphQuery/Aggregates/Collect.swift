extension QueryAggregate {
  /// The values that are not null, as a list.
  static let collect = QueryAggregate(
    "collect", [.init("value")], gives: .list, shape: { .list(of: $0) },
    sentence: "The values that are not null as a list, in the order of the rows.",
    example:
      "MATCH (s:State)-[:PARTICIPATES_IN]->(o:Organization) RETURN o.name, collect(s.name) ORDER BY o.name"
  ) { (_) throws(QueryError) in CollectAccumulator() }
}

private struct CollectAccumulator: Accumulator {
  private var values: [QueryValue] = []

  mutating func add(_ value: QueryValue) {
    if !value.isNull { values.append(value) }
  }

  func result() -> QueryValue { .list(values) }
}
