import GraphCore
import Testing

/// Days against a counter that walks the calendar one day at a time and knows no arithmetic.
@Suite struct DayTests {
  private struct Walker {
    var (year, month, day) = (1970, 1, 1)

    private var length: Int {
      let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    mutating func step() {
      day += 1
      if day > length { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }

    mutating func stepBack() {
      day -= 1
      if day == 0 { month -= 1 }
      if month == 0 { (month, year) = (12, year - 1) }
      if day == 0 { day = length }
    }

    /// Whether the day of that number and this day of the calendar are told to be one.
    func agrees(with number: Int32) -> Bool {
      let made = Day(year: year, month: month, day: day)
      let read = Day(rawValue: number).components
      return made.rawValue == number && read == (year, month, day)
    }
  }

  @Test func everyDayFrom1970To2400RoundTrips() {
    var walker = Walker()
    var wrong: [Int32] = []
    for number in Int32(0)... {
      guard walker.year <= 2400 else { break }
      if !walker.agrees(with: number) { wrong.append(number) }
      walker.step()
    }
    #expect(wrong.isEmpty)
    #expect((walker.year, walker.month, walker.day) == (2401, 1, 1))
  }

  @Test func everyDayFrom1969BackTo1600RoundTrips() {
    var walker = Walker()
    var wrong: [Int32] = []
    for step in Int32(1)... {
      walker.stepBack()
      guard walker.year >= 1600 else { break }
      if !walker.agrees(with: -step) { wrong.append(-step) }
    }
    #expect(wrong.isEmpty)
    #expect((walker.year, walker.month, walker.day) == (1599, 12, 31))
  }

  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 3, 1, 11017), (2001, 6, 15, 11488),
    (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
  ])
  func knownNumbers(year: Int, month: Int, day: Int, number: Int32) {
    #expect(Day(year: year, month: month, day: day).rawValue == number)
    #expect(Day(rawValue: number).components == (year, month, day))
  }

  @Test func openEndsStayOpen() {
    #expect(Day.distantPast.advanced(by: 1) == .distantPast)
    #expect(Day.distantFuture.advanced(by: -1) == .distantFuture)
    #expect(Day(rawValue: 41).advanced(by: 1) == Day(rawValue: 42))
    #expect(Day.distantPast < Day(year: 1, month: 1, day: 1))
    #expect(Day(year: 9999, month: 12, day: 31) < .distantFuture)
  }

  @Test func wordsOfDays() {
    #expect("\(Day(year: 1996, month: 4, day: 26))" == "1996-04-26")
    #expect("\(Day(year: 7, month: 1, day: 2))" == "0007-01-02")
    #expect("\(Day.distantPast)" == "..")
    #expect("\(Day.distantFuture)" == "..")
    #expect("\(Day(year: 9999, month: 12, day: 31).advanced(by: 1))" == "..")
  }
}
