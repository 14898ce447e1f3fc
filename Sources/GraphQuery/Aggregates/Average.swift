extension QueryAggregate {
  /// The average.
  static let average = QueryAggregate(
    "avg", [.init("value", [.number, .duration])], gives: [.float, .duration],
    sentence: "The average of numbers or durations; null of none.",
    example: "UNWIND [3, 1, 2] AS x RETURN avg(x)"
  ) { (_) throws(QueryError) in AverageAccumulator() }
}

/// Adds up, for numbers without losing small ones beside great ones.
///
/// The compensation is that of A. Neumaier (1974).
private struct AverageAccumulator: Accumulator {
  private var count: Int64 = 0
  private var sum = 0.0
  private var rest = 0.0
  private var duration: DurationValue?

  mutating func add(_ value: QueryValue) throws(QueryError) {
    if value.isNull { return }
    count += 1
    if case .duration(let next) = value {
      duration = try (duration ?? DurationValue()).adding(next)
      return
    }
    guard let number = value.number else {
      throw .type("avg() takes numbers and durations, not \(value.typeName)")
    }
    let next = sum + number
    if next.isFinite {
      rest += sum.magnitude >= number.magnitude ? (sum - next) + number : (number - next) + sum
    }
    sum = next
  }

  func result() throws(QueryError) -> QueryValue {
    if count == 0 { return .null }
    if let duration { return .duration(try duration.multiplied(by: 1 / Double(count))) }
    return .float((sum + rest) / Double(count))
  }
}
