extension DurationValue {
  /// Makes a duration of parts with fractions, what is left of a unit going down to the next:
  /// a month is 30.436875 days, the Gregorian average, and a day 86,400 seconds.
  init(
    months: Double, days: Double, seconds: Double, nanos: Double = 0
  ) throws(QueryError) {
    let wholeMonths = months.rounded(.towardZero)
    let allDays = days + (months - wholeMonths) * 30.436875
    let wholeDays = allDays.rounded(.towardZero)
    let allSeconds = seconds + ((allDays - wholeDays) * 86_400).cleaned
    let wholeSeconds = allSeconds.rounded(.down)
    let rest = ((allSeconds - wholeSeconds) * 1e9).rounded(.toNearestOrEven) + nanos
    guard let months = Int64(exactly: wholeMonths), let days = Int64(exactly: wholeDays),
      let seconds = Int64(exactly: wholeSeconds),
      let nanos = Int64(exactly: rest.rounded(.towardZero))
    else { throw TemporalErrors.durationOverflow }
    try self.init(
      months: months, days: days, allNanos: Int128(seconds) * 1_000_000_000 + Int128(nanos))
  }

  /// Makes a duration of whole parts, nanoseconds of any size.
  init(months: Int64, days: Int64, allNanos: Int128) throws(QueryError) {
    let seconds = allNanos.floorDivided(by: 1_000_000_000)
    guard let whole = Int64(exactly: seconds) else { throw TemporalErrors.durationOverflow }
    self.init(
      months: months, days: days, seconds: whole, nanos: Int32(allNanos - seconds * 1_000_000_000))
  }

  /// Seconds and nanoseconds together.
  var allNanos: Int128 { Int128(seconds) * 1_000_000_000 + Int128(nanos) }

  /// The sum, part by part.
  func adding(_ other: DurationValue) throws(QueryError) -> DurationValue {
    let (months, first) = self.months.addingReportingOverflow(other.months)
    let (days, second) = self.days.addingReportingOverflow(other.days)
    if first || second { throw TemporalErrors.durationOverflow }
    return try DurationValue(months: months, days: days, allNanos: allNanos + other.allNanos)
  }

  /// The same stretch backwards.
  func negated() throws(QueryError) -> DurationValue {
    guard months != .min, days != .min else { throw TemporalErrors.durationOverflow }
    return try DurationValue(months: -months, days: -days, allNanos: -allNanos)
  }

  /// The duration times a number; whole factors are exact.
  func multiplied(by factor: Double) throws(QueryError) -> DurationValue {
    if let whole = Int64(exactly: factor) {
      let (months, first) = self.months.multipliedReportingOverflow(by: whole)
      let (days, second) = self.days.multipliedReportingOverflow(by: whole)
      let (nanos, third) = allNanos.multipliedReportingOverflow(by: Int128(whole))
      if first || second || third { throw TemporalErrors.durationOverflow }
      return try DurationValue(months: months, days: days, allNanos: nanos)
    }
    return try DurationValue(
      months: Double(months) * factor, days: Double(days) * factor,
      seconds: Double(seconds) * factor, nanos: (Double(nanos) * factor).rounded(.towardZero))
  }
}

extension Double {
  /// The number without the noise of binary fractions beyond a tenth of a nanosecond.
  fileprivate var cleaned: Double { (self * 1e10).rounded() / 1e10 }
}
