extension QueryAggregate {
  /// The sum.
  static let sum = QueryAggregate(
    "sum", [.init("value", [.number, .duration])], gives: [.number, .duration],
    sentence: "The sum of numbers or durations; 0 of none.",
    example: "UNWIND [3, 1, 2] AS x RETURN sum(x)"
  ) { (_) throws(QueryError) in SumAccumulator() }
}

private struct SumAccumulator: Accumulator {
  private var total = QueryValue.integer(0)
  private var isEmpty = true

  mutating func add(_ value: QueryValue) throws(QueryError) {
    if value.isNull { return }
    guard value.number != nil || value.types == .duration else {
      throw .type("sum() takes numbers and durations, not \(value.typeName)")
    }
    total = isEmpty ? value : try Operators.sum(total, value)
    isEmpty = false
  }

  func result() -> QueryValue { total }
}

extension Operators {
  /// The sum of two numbers or two durations.
  static func sum(_ left: QueryValue, _ right: QueryValue) throws(QueryError) -> QueryValue {
    if case .duration(let one) = left, case .duration(let other) = right {
      return .duration(try one.adding(other))
    }
    return try numbers(
      left, right, "+", whole: { $0.addingReportingOverflow($1) }, fraction: { $0 + $1 })
  }
}
