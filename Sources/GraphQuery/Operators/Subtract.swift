extension Operators {
  /// `a - b`: numbers, durations, and a duration from a time.
  static let subtract: OperatorCatalog.Binary = { (left, right, _) throws(QueryError) in
    switch (left, right) {
    case (.null, _), (_, .null): return .null
    case (.duration(let one), .duration(let other)):
      return .duration(try one.adding(try other.negated()))
    case (_, .duration(let duration)):
      guard let difference = try TemporalArithmetic.add(try duration.negated(), to: left) else {
        throw mismatch("-", left, right)
      }
      return difference
    default:
      return try numbers(
        left, right, "-", whole: { $0.subtractingReportingOverflow($1) }, fraction: { $0 - $1 })
    }
  }
}
