extension Operators {
  /// `a + b`: numbers, texts, lists, times and durations.
  static let add: OperatorCatalog.Binary = { (left, right, _) throws(QueryError) in
    switch (left, right) {
    case (.null, _), (_, .null): return .null
    case (.integer, .integer), (.integer, .float), (.float, .integer), (.float, .float):
      return try numbers(
        left, right, "+", whole: { $0.addingReportingOverflow($1) }, fraction: { $0 + $1 })
    case (.list(let one), .list(let other)): return try joined(one, other)
    case (.list(let list), _): return try joined(list, [right])
    case (_, .list(let list)): return try joined([left], list)
    case (.string(let one), .string(let other)): return try joined(one, other)
    case (.string(let text), .integer), (.string(let text), .float):
      return try joined(text, ValueText.plain(right))
    case (.integer, .string(let text)), (.float, .string(let text)):
      return try joined(ValueText.plain(left), text)
    default: return try addTimes(left, right)
    }
  }

  /// Two texts after each other.
  static func joined(_ left: String, _ right: String) throws(QueryError) -> QueryValue {
    try ValueLimits.check(text: left.utf8.count + right.utf8.count)
    return .string(left + right)
  }

  /// Two lists after each other.
  static func joined(
    _ left: [QueryValue], _ right: [QueryValue]
  ) throws(QueryError) -> QueryValue {
    try ValueLimits.check(list: left.count + right.count)
    return .list(left + right)
  }

  private static func addTimes(
    _ left: QueryValue, _ right: QueryValue
  ) throws(QueryError) -> QueryValue {
    switch (left, right) {
    case (.duration(let one), .duration(let other)): return .duration(try one.adding(other))
    case (.duration(let duration), let time), (let time, .duration(let duration)):
      guard let sum = try TemporalArithmetic.add(duration, to: time) else {
        throw mismatch("+", left, right)
      }
      return sum
    default: throw mismatch("+", left, right)
    }
  }
}
