extension Operators {
  /// `a % b`: the remainder, with the sign of `a`.
  static let modulo: OperatorCatalog.Binary = { (left, right, _) throws(QueryError) in
    switch (left, right) {
    case (.null, _), (_, .null): return .null
    case (.integer(let one), .integer(0)): throw divisionByZero("\(one) % 0")
    case (.integer, .integer(-1)): return .integer(0)
    default:
      return try numbers(
        left, right, "%", whole: { $0.remainderReportingOverflow(dividingBy: $1) },
        fraction: { $0.truncatingRemainder(dividingBy: $1) })
    }
  }
}
