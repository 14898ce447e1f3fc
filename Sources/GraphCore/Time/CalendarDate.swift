/// A date as a document gives it: a year, a month or a day, never more than is known.
///
/// The three precisions are those of EDTF level 0 (ISO 8601-2:2019, annex A). Years run from
/// 1 to 9999; time zones and times of day do not occur.
public struct CalendarDate: Hashable, Sendable, CustomStringConvertible {
  /// How much of a date is known.
  public enum Precision: Int, Sendable, Comparable {
    /// The year alone.
    case year
    /// Year and month.
    case month
    /// The very day.
    case day

    /// Whether `lhs` says less than `rhs`.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  // Four bytes, because every claim has several dates; zero stands for what is not known.
  private let storedYear: UInt16
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// The year, 1 to 9999.
  public var year: Int { Int(storedYear) }
  /// The month, 1 to 12, where known.
  public var month: Int? { storedMonth == 0 ? nil : Int(storedMonth) }
  /// The day of the month, where known.
  public var day: Int? { storedDay == 0 ? nil : Int(storedDay) }

  /// Makes a date, or nil where the calendar has none such.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      guard let month, day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    }
    self.init(stored: year, month ?? 0, day ?? 0)
  }

  /// Makes the date of a day.
  ///
  /// - Precondition: the day lies in the years 1 to 9999.
  public init(_ day: Day) {
    let parts = day.components
    precondition((1...9999).contains(parts.year), "a date's year lies within 1 to 9999")
    self.init(stored: parts.year, parts.month, parts.day)
  }

  /// Makes the date of a day, or nil where it lies outside the years 1 to 9999: an open end.
  public init?(within day: Day) {
    let years = Day(year: 1, month: 1, day: 1)...Day(year: 9999, month: 12, day: 31)
    guard years.contains(day) else { return nil }
    self.init(day)
  }

  private init(stored year: Int, _ month: Int, _ day: Int) {
    (storedYear, storedMonth, storedDay) = (UInt16(year), UInt8(month), UInt8(day))
  }

  /// How much of the date is known.
  public var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

  /// The first day on which it can fall.
  public var firstDay: Day { Day(year: year, month: month ?? 1, day: day ?? 1) }

  /// The last day on which it can fall.
  public var lastDay: Day {
    let month = month ?? 12
    return Day(year: year, month: month, day: day ?? Self.days(inMonth: month, of: year))
  }

  /// The number of days in a month, 28 to 31.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The date in ISO 8601 form, `2013`, `2013-05` or `2013-05-23`.
  public var description: String {
    [padded(year, to: 4), month.map { padded($0, to: 2) }, day.map { padded($0, to: 2) }]
      .compactMap { $0 }.joined(separator: "-")
  }
}

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
