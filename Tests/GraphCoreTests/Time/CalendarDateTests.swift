import GraphCore
import Testing

@Suite struct CalendarDateTests {
  @Test func leapYears() {
    let leap = (1896...2104).filter(CalendarDate.isLeap)
    #expect(leap.first == 1896)
    #expect(!leap.contains(1900))
    #expect(leap.contains(2000))
    #expect(!leap.contains(2100))
    #expect(leap.count == 51)
  }

  @Test func aYearHasItsDays() {
    for year in [1999, 2000, 2023, 2024, 2100] {
      let days = (1...12).reduce(0) { $0 + CalendarDate.days(inMonth: $1, of: year) }
      #expect(days == (CalendarDate.isLeap(year) ? 366 : 365))
    }
  }

  @Test(arguments: [
    ("2013", CalendarDate.Precision.year, "2013-01-01", "2013-12-31"),
    ("2013-02", .month, "2013-02-01", "2013-02-28"),
    ("2012-02", .month, "2012-02-01", "2012-02-29"),
    ("2013-05-23", .day, "2013-05-23", "2013-05-23"),
    ("0001", .year, "0001-01-01", "0001-12-31"),
    ("9999-12-31", .day, "9999-12-31", "9999-12-31"),
  ])
  func precisionAndTheDaysItLeavesOpen(
    text: String, precision: CalendarDate.Precision, first: String, last: String
  ) throws {
    let date = try CalendarDate(parsing: text)
    #expect(date.precision == precision)
    #expect("\(date.firstDay)" == first)
    #expect("\(date.lastDay)" == last)
    #expect("\(date)" == text)
  }

  @Test func everyDateOfAFewYearsReadsBackAsItself() throws {
    for year in [1, 999, 1996, 2000, 2100, 9999] {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          guard try CalendarDate(parsing: date.description) == date,
            CalendarDate(date.firstDay) == date, date.firstDay == date.lastDay
          else {
            Issue.record("\(date) does not read back")
            continue
          }
        }
      }
    }
  }

  @Test func datesThatTheCalendarHasNot() {
    #expect(CalendarDate(year: 0) == nil)
    #expect(CalendarDate(year: 10000) == nil)
    #expect(CalendarDate(year: 2013, month: 0) == nil)
    #expect(CalendarDate(year: 2013, month: 13) == nil)
    #expect(CalendarDate(year: 2013, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2013, month: 2, day: 0) == nil)
    #expect(CalendarDate(year: 2012, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2013, month: nil, day: 5) == nil)
  }

  @Test func precisionsAreOrdered() {
    #expect(CalendarDate.Precision.year < .month)
    #expect(CalendarDate.Precision.month < .day)
    #expect(!(CalendarDate.Precision.day < .day))
  }

  @Test func aDateIsSmall() {
    #expect(MemoryLayout<CalendarDate>.size == 4)
    #expect(MemoryLayout<Validity>.size <= 18)
  }
}
