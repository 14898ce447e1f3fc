extension Operators {
  /// `a * b`: numbers, and a duration with a number.
  static let multiply: OperatorCatalog.Binary = { (left, right, _) throws(QueryError) in
    switch (left, right) {
    case (.null, _), (_, .null): return .null
    case (.duration(let duration), let factor), (let factor, .duration(let duration)):
      guard let factor = factor.number else { throw mismatch("*", left, right) }
      return .duration(try duration.multiplied(by: factor))
    default:
      return try numbers(
        left, right, "*", whole: { $0.multipliedReportingOverflow(by: $1) },
        fraction: { $0 * $1 })
    }
  }
}
