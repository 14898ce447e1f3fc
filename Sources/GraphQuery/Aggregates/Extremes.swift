extension QueryAggregate {
  /// The greatest value.
  static let greatest = QueryAggregate(
    "max", [.init("value")], gives: .any, shape: { $0 },
    sentence: "The greatest value in the order of ORDER BY, nulls left out.",
    example: "UNWIND [3, 1, 2] AS x RETURN max(x)"
  ) { (_) throws(QueryError) in ExtremeAccumulator(sign: 1) }

  /// The least value.
  static let least = QueryAggregate(
    "min", [.init("value")], gives: .any, shape: { $0 },
    sentence: "The least value in the order of ORDER BY, nulls left out.",
    example: "UNWIND [3, 1, 2] AS x RETURN min(x)"
  ) { (_) throws(QueryError) in ExtremeAccumulator(sign: -1) }
}

private struct ExtremeAccumulator: Accumulator {
  let sign: Int
  private var best = QueryValue.null

  init(sign: Int) { self.sign = sign }

  mutating func add(_ value: QueryValue) {
    if value.isNull { return }
    if best.isNull || GlobalOrder.compare(value, best) * sign > 0 { best = value }
  }

  func result() -> QueryValue { best }
}
