/// A day of the proleptic Gregorian calendar, counted from 1 January 1970.
///
/// The conversions follow H. Hinnant, "chrono-compatible low-level date algorithms" (2014):
/// years are made to begin on 1 March, so that a leap day ends its year.
@frozen public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before.
  public let rawValue: Int32

  /// Makes the day that lies `rawValue` days after 1970-01-01.
  @inlinable public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// A day before all others: an open beginning.
  public static let distantPast = Day(rawValue: .min)
  /// A day after all others: an open end.
  public static let distantFuture = Day(rawValue: .max)

  /// Makes a day from its year, month and day of the month, which must be real.
  public init(year: Int, month: Int, day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    rawValue = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Its year, month (1 to 12) and day of the month (1 to 31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(rawValue) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }

  /// The day `count` days later; open ends stay open.
  public func advanced(by count: Int32) -> Day {
    if self == .distantPast || self == .distantFuture { return self }
    return Day(rawValue: rawValue + count)
  }

  /// Whether `lhs` is earlier than `rhs`.
  @inlinable public static func < (lhs: Day, rhs: Day) -> Bool { lhs.rawValue < rhs.rawValue }

  /// The day in ISO 8601 form, or `..` (EDTF's open end) for one outside the years 1 to 9999,
  /// as open ends are.
  public var description: String {
    (1...9999).contains(components.year) ? CalendarDate(self).description : ".."
  }
}
