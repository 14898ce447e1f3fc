/// The total order of times of one type.
enum TemporalOrder {
  /// Negative, zero or positive; values of different types, or of no type of time, are equal.
  static func compare(_ left: QueryValue, _ right: QueryValue) -> Int {
    switch (left, right) {
    case (.date(let one), .date(let other)):
      sign(
        [one.epochDay, Int64(one.precision.rawValue)],
        [other.epochDay, Int64(other.precision.rawValue)])
    case (.localTime(let one), .localTime(let other)): sign(one.nanoOfDay, other.nanoOfDay)
    case (.time(let one), .time(let other)):
      sign([one.utcNano, Int64(one.offset)], [other.utcNano, Int64(other.offset)])
    case (.localDateTime(let one), .localDateTime(let other)):
      sign([one.epochSecond, Int64(one.nano)], [other.epochSecond, Int64(other.nano)])
    case (.dateTime(let one), .dateTime(let other)):
      sign([one.epochSecond, Int64(one.nano)], [other.epochSecond, Int64(other.nano)])
    case (.duration(let one), .duration(let other)): sign(one.averageNanos, other.averageNanos)
    default: 0
    }
  }

  private static func sign(_ left: [Int64], _ right: [Int64]) -> Int {
    left.lexicographicallyPrecedes(right) ? -1 : left == right ? 0 : 1
  }

  private static func sign<Item: Comparable>(_ left: Item, _ right: Item) -> Int {
    left < right ? -1 : left == right ? 0 : 1
  }
}

extension TimeValue {
  /// Nanoseconds since midnight in UTC; may lie outside the day.
  var utcNano: Int64 { nanoOfDay - Int64(offset) * 1_000_000_000 }
}

extension DurationValue {
  /// Its length in nanoseconds with months of the Gregorian average, 30.436875 days.
  var averageNanos: Int128 {
    let seconds = Int128(months) * 2_629_746 + Int128(days) * 86_400 + Int128(self.seconds)
    return seconds * 1_000_000_000 + Int128(nanos)
  }
}
