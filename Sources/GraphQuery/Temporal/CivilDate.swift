/// Year, month and day of the proleptic Gregorian calendar, years −999,999,999 to 999,999,999.
///
/// The conversions are those of `GraphCore.Day` in 64 bits (H. Hinnant, "chrono-compatible
/// low-level date algorithms", 2014): years begin on 1 March, so that a leap day ends its year.
struct CivilDate: Hashable, Sendable {
  /// The years that dates may have.
  static let years: ClosedRange<Int64> = -999_999_999...999_999_999

  let year: Int64
  let month: Int64
  let day: Int64

  /// Makes a date of real parts.
  init(year: Int64, month: Int64, day: Int64) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Makes the date of a day counted from 1970-01-01.
  init(epochDay: Int64) {
    let shifted = epochDay + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
  }

  /// The day counted from 1970-01-01.
  var epochDay: Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.floorDivided(by: 400)
    let yearOfEra = shifted - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The number of days in its month.
  var daysInMonth: Int64 { Self.daysInMonth(month, of: year) }

  /// The number of days in a month.
  static func daysInMonth(_ month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  static func isLeap(_ year: Int64) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The date some months later; a day that the month lacks becomes the month's last.
  func advanced(byMonths count: Int64) throws(QueryError) -> CivilDate {
    let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(count)
    let newYear = total.floorDivided(by: 12)
    guard !overflow, Self.years.contains(newYear) else { throw TemporalErrors.yearOutOfRange }
    let newMonth = total - newYear * 12 + 1
    return CivilDate(
      year: newYear, month: newMonth, day: min(day, Self.daysInMonth(newMonth, of: newYear)))
  }

  /// The day of the week, Monday 1 to Sunday 7 (ISO 8601).
  var weekday: Int64 { (epochDay + 3).floorRemainder(by: 7) + 1 }

  /// The day of the year, from 1.
  var ordinalDay: Int64 { epochDay - CivilDate(year: year, month: 1, day: 1).epochDay + 1 }

  /// The quarter, 1 to 4.
  var quarter: Int64 { (month - 1) / 3 + 1 }

  /// The day of the quarter, from 1.
  var dayOfQuarter: Int64 {
    epochDay - CivilDate(year: year, month: quarter * 3 - 2, day: 1).epochDay + 1
  }

  /// The Monday of the first week of a year: the week with 4 January (ISO 8601).
  static func firstMonday(ofWeekYear year: Int64) -> Int64 {
    let fourth = CivilDate(year: year, month: 1, day: 4)
    return fourth.epochDay - (fourth.weekday - 1)
  }

  /// The year to which its week belongs, and the week's number.
  var week: (year: Int64, number: Int64) {
    let today = epochDay
    var weekYear = year + 1
    while Self.firstMonday(ofWeekYear: weekYear) > today { weekYear -= 1 }
    return (weekYear, (today - Self.firstMonday(ofWeekYear: weekYear)) / 7 + 1)
  }
}

extension FixedWidthInteger {
  /// The quotient rounded down.
  func floorDivided(by divisor: Self) -> Self {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// The remainder that is never negative for a positive divisor.
  func floorRemainder(by divisor: Self) -> Self {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
