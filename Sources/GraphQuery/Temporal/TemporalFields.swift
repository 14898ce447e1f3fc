/// The parts of a time that a query can read by name: `d.year`, `t.offsetMinutes`, `x.daysOfWeek`.
enum TemporalFields {
  /// The part of that name; nil where the value is no time.
  ///
  /// - Throws: `QueryError` for a name that the type has not.
  static func value(of key: String, in owner: QueryValue) throws(QueryError) -> QueryValue? {
    if case .duration(let duration) = owner {
      guard let read = durationFields[key] else { throw unknown(key, owner) }
      guard let number = Int64(exactly: read(duration)) else { throw tooLarge(key) }
      return .integer(number)
    }
    guard let parts = TemporalParts(owner) else { return nil }
    if case .date(let date) = owner, date.precision != .day { return imprecise(key, date) }
    if let day = parts.epochDay, let read = dateFields[key] {
      return .integer(read(CivilDate(epochDay: day)))
    }
    if let nanos = parts.nanoOfDay, let read = clockFields[key] { return .integer(read(nanos)) }
    if let offset = parts.offset, let value = zoneField(key, offset) { return value }
    if case .dateTime(let moment) = owner, let value = try epochField(key, moment) { return value }
    throw unknown(key, owner)
  }

  private static func unknown(_ key: String, _ owner: QueryValue) -> QueryError {
    .type("a value of type \(owner.typeName) has no part named '\(key)'")
  }

  /// A year alone has its year, a month also its month and quarter; the rest is null.
  private static func imprecise(_ key: String, _ date: DateValue) -> QueryValue {
    let known = date.precision == .month ? ["year", "month", "quarter"] : ["year"]
    guard known.contains(key), let read = dateFields[key] else { return .null }
    return .integer(read(CivilDate(epochDay: date.epochDay)))
  }

  /// The parts of a day.
  static let dateFields: [String: @Sendable (CivilDate) -> Int64] = [
    "day": { $0.day }, "dayOfQuarter": { $0.dayOfQuarter }, "dayOfWeek": { $0.weekday },
    "month": { $0.month }, "ordinalDay": { $0.ordinalDay }, "quarter": { $0.quarter },
    "week": { $0.week.number }, "weekDay": { $0.weekday }, "weekYear": { $0.week.year },
    "year": { $0.year },
  ]

  /// The parts of a time of day.
  static let clockFields: [String: @Sendable (Int64) -> Int64] = [
    "hour": { $0 / Nanos.hour }, "microsecond": { $0 % Nanos.second / 1000 },
    "millisecond": { $0 % Nanos.second / 1_000_000 }, "minute": { $0 / Nanos.minute % 60 },
    "nanosecond": { $0 % Nanos.second }, "second": { $0 / Nanos.second % 60 },
  ]

  private static func zoneField(_ key: String, _ offset: Int32) -> QueryValue? {
    switch key {
    case "offset", "timezone": .string(TemporalText.offset(offset))
    case "offsetMinutes": .integer(Int64(offset / 60))
    case "offsetSeconds": .integer(Int64(offset))
    default: nil
    }
  }

  private static func epochField(
    _ key: String, _ moment: DateTimeValue
  ) throws(QueryError) -> QueryValue? {
    switch key {
    case "epochSeconds": return .integer(moment.epochSecond)
    case "epochMillis":
      let millis = Int128(moment.epochSecond) * 1000 + Int128(moment.nano / 1_000_000)
      guard let number = Int64(exactly: millis) else { throw tooLarge(key) }
      return .integer(number)
    default: return nil
    }
  }

  private static func tooLarge(_ key: String) -> QueryError {
    .argument("'\(key)' does not fit into a whole number of 64 bits", .numberOutOfRange)
  }

  /// The parts of a duration; seconds and what is smaller are rounded down.
  static let durationFields: [String: @Sendable (DurationValue) -> Int128] = [
    "days": { Int128($0.days) }, "daysOfWeek": { Int128($0.days % 7) },
    "hours": { Int128($0.seconds / 3600) }, "microseconds": { $0.allNanos / 1000 },
    "microsecondsOfSecond": { Int128($0.nanos / 1000) },
    "milliseconds": { $0.allNanos / 1_000_000 },
    "millisecondsOfSecond": { Int128($0.nanos / 1_000_000) },
    "minutes": { Int128($0.seconds / 60) }, "minutesOfHour": { Int128($0.seconds / 60 % 60) },
    "months": { Int128($0.months) }, "monthsOfQuarter": { Int128($0.months % 3) },
    "monthsOfYear": { Int128($0.months % 12) }, "nanoseconds": { $0.allNanos },
    "nanosecondsOfSecond": { Int128($0.nanos) }, "quarters": { Int128($0.months / 3) },
    "quartersOfYear": { Int128($0.months / 3 % 4) }, "seconds": { Int128($0.seconds) },
    "secondsOfMinute": { Int128($0.seconds % 60) }, "weeks": { Int128($0.days / 7) },
    "years": { Int128($0.months / 12) },
  ]
}
