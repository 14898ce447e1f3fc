extension Operators {
  /// `a / b`: numbers, whole where both are, and a duration by a number.
  static let divide: OperatorCatalog.Binary = { (left, right, _) throws(QueryError) in
    switch (left, right) {
    case (.null, _), (_, .null): return .null
    case (.integer(let one), .integer(0)): throw divisionByZero("\(one) / 0")
    case (.duration(let duration), .integer), (.duration(let duration), .float):
      guard let divisor = right.number, divisor != 0 else { throw divisionByZero("a duration / 0") }
      return .duration(try duration.multiplied(by: 1 / divisor))
    default:
      return try numbers(
        left, right, "/", whole: { $0.dividedReportingOverflow(by: $1) }, fraction: { $0 / $1 })
    }
  }

  /// The error for a whole number divided by zero.
  static func divisionByZero(_ text: String) -> QueryError {
    QueryError(
      .arithmetic, .divisionByZero,
      "\(text) has no value; whole numbers cannot be divided by zero")
  }
}
