public import GraphCore

extension QueryValue {
  /// What a claim states, as a value of the language; a localised text gives its English.
  public init(_ value: Value) {
    switch value {
    case .text(let text), .choice(let text): self = .string(text)
    case .localized(let text): self = .string(text.text(in: .english))
    case .integer(let number): self = .integer(Int64(number))
    case .number(let number): self = .float(number)
    case .flag(let flag): self = .boolean(flag)
    case .date(let date): self = QueryValue(day: date)
    case .level(let level): self = .level(level)
    }
  }

  /// A date as precise as it is known, or null.
  init(day date: CalendarDate?) {
    guard let date else {
      self = .null
      return
    }
    self = .date(DateValue(date))
  }

  /// A text, or null.
  init(text: String?) { self = text.map { .string($0) } ?? .null }

  /// The day, month or year as GraphCore keeps it, if it is a date of the years 1 to 9999.
  public var calendarDate: CalendarDate? {
    guard case .date(let date) = self, let day = Int32(exactly: date.epochDay) else { return nil }
    guard let whole = CalendarDate(within: Day(rawValue: day)) else { return nil }
    switch date.precision {
    case .year: return CalendarDate(year: whole.year)
    case .month: return CalendarDate(year: whole.year, month: whole.month)
    case .day: return whole
    }
  }
}

extension DateValue {
  /// A date of a graph, as precise as it is known.
  public init(_ date: CalendarDate) {
    let precision: Precision =
      switch date.precision {
      case .year: .year
      case .month: .month
      case .day: .day
      }
    self.init(epochDay: Int64(date.firstDay.rawValue), precision: precision)
  }
}
