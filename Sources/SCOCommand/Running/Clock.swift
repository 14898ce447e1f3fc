import SCOGraphDiagrams

/// The clock, heeded for the word `today` and for nothing else.
enum Clock {
  static var today: CalendarDate {
    CalendarDate(Day(rawValue: Int32(SystemCalls.secondsSince1970 / 86_400)))
  }
}
