/// Durations from maps: `duration({days: 14, hours: 16.5})`.
enum DurationConstruction {
  private enum Part {
    case months(Int64)
    case days(Int64)
    case nanos(Int64)
  }

  private static let parts: [String: Part] = [
    "days": .days(1), "hours": .nanos(Nanos.hour), "microseconds": .nanos(1000),
    "milliseconds": .nanos(1_000_000), "minutes": .nanos(Nanos.minute), "months": .months(1),
    "nanoseconds": .nanos(1), "quarters": .months(3), "seconds": .nanos(Nanos.second),
    "weeks": .days(7), "years": .months(12),
  ]

  /// The duration that a map tells; whole numbers are exact.
  static func value(_ map: QueryMap) throws(QueryError) -> DurationValue {
    var (months, days, nanos) = (Int128(0), Int128(0), Int128(0))
    var fractions = (months: 0.0, days: 0.0, seconds: 0.0)
    for entry in map.entries {
      guard let part = parts[entry.key] else {
        throw .argument("duration() knows no part named '\(entry.key)'")
      }
      switch (part, entry.value) {
      case (.months(let size), .integer(let number)): months += Int128(size) * Int128(number)
      case (.days(let size), .integer(let number)): days += Int128(size) * Int128(number)
      case (.nanos(let size), .integer(let number)): nanos += Int128(size) * Int128(number)
      case (.months(let size), .float(let number)): fractions.months += Double(size) * number
      case (.days(let size), .float(let number)): fractions.days += Double(size) * number
      case (.nanos(let size), .float(let number)):
        fractions.seconds += Double(size) / 1e9 * number
      default: throw .type("'\(entry.key)' is a number, not \(entry.value.typeName)")
      }
    }
    guard let months = Int64(exactly: months), let days = Int64(exactly: days) else {
      throw TemporalErrors.durationOverflow
    }
    let whole = try DurationValue(months: months, days: days, allNanos: nanos)
    return try whole.adding(
      DurationValue(months: fractions.months, days: fractions.days, seconds: fractions.seconds))
  }
}
