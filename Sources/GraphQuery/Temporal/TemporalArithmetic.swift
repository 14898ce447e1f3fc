/// Points in time plus durations: months first, then days, then seconds.
enum TemporalArithmetic {
  /// The time a duration later; nil for what is no point in time.
  ///
  /// A date takes whole days only, rounded towards zero. A date of reduced precision takes years,
  /// or years and months, as far as it is known; finer durations leave null.
  static func add(
    _ duration: DurationValue, to time: QueryValue
  ) throws(QueryError) -> QueryValue? {
    switch time {
    case .date(let date): return try add(duration, to: date)
    case .localTime(let time):
      return .localTime(LocalTimeValue(nanoOfDay: turned(time.nanoOfDay, by: duration)))
    case .time(let time):
      return .time(
        TimeValue(nanoOfDay: turned(time.nanoOfDay, by: duration), offset: time.offset))
    case .localDateTime, .dateTime:
      guard let parts = TemporalParts(time) else { return nil }
      let moved = try add(duration, to: parts)
      return try (time.types == .dateTime ? TemporalType.dateTime : .localDateTime).value(moved)
    default: return nil
    }
  }

  private static func add(
    _ duration: DurationValue, to date: DateValue
  ) throws(QueryError) -> QueryValue {
    if date.precision != .day { return try addToImprecise(duration, date) }
    let days = Int64(duration.allNanos / Int128(Nanos.day))
    let moved = try day(date.epochDay, plus: duration.months, duration.days)
    return try TemporalType.date.value(TemporalParts(epochDay: try sum(moved, days)))
  }

  private static func addToImprecise(
    _ duration: DurationValue, _ date: DateValue
  ) throws(QueryError) -> QueryValue {
    let isKnown = date.precision == .month || duration.months.isMultiple(of: 12)
    guard isKnown, duration.days == 0, duration.allNanos == 0 else { return .null }
    let moved = try CivilDate(epochDay: date.epochDay).advanced(byMonths: duration.months)
    return .date(DateValue(epochDay: moved.epochDay, precision: date.precision))
  }

  private static func add(
    _ duration: DurationValue, to parts: TemporalParts
  ) throws(QueryError) -> TemporalParts {
    let start = try day(parts.epochDay ?? 0, plus: duration.months, duration.days)
    let nanos = Int128(parts.nanoOfDay ?? 0) + duration.allNanos
    let days = nanos.floorDivided(by: Int128(Nanos.day))
    guard let whole = Int64(exactly: days) else { throw TemporalErrors.durationOverflow }
    return TemporalParts(
      epochDay: try sum(start, whole), nanoOfDay: Int64(nanos - days * Int128(Nanos.day)),
      offset: parts.offset)
  }

  private static func day(
    _ day: Int64, plus months: Int64, _ days: Int64
  ) throws(QueryError) -> Int64 {
    let moved = try CivilDate(epochDay: day).advanced(byMonths: months)
    return try sum(moved.epochDay, days)
  }

  /// The sum of days, kept where the calendar can name it.
  private static func sum(_ left: Int64, _ right: Int64) throws(QueryError) -> Int64 {
    let (days, overflow) = left.addingReportingOverflow(right)
    guard !overflow, abs(days) < 400_000_000_000 else { throw TemporalErrors.yearOutOfRange }
    return days
  }

  private static func turned(_ nanoOfDay: Int64, by duration: DurationValue) -> Int64 {
    Int64((Int128(nanoOfDay) + duration.allNanos).floorRemainder(by: Int128(Nanos.day)))
  }
}
