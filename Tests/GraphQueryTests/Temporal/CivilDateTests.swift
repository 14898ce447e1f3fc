import GraphCore
import Testing

@testable import GraphQuery

@Suite struct CivilDateTests {
  @Test func everyDayOfEightCenturiesIsThatOfTheCore() {
    for number in Int32(-200_000)...100_000 {
      let civil = CivilDate(epochDay: Int64(number))
      let parts = Day(rawValue: number).components
      #expect(
        (civil.year, civil.month, civil.day) == (
          Int64(parts.year), Int64(parts.month), Int64(parts.day)
        ))
      #expect(civil.epochDay == Int64(number))
    }
  }

  /// Weeks, weekdays and quarters counted day by day from Monday, 3 January 2000.
  @Test func weeksAndQuartersCountOn() {
    var civil = CivilDate(year: 2000, month: 1, day: 3)
    #expect(civil.week == (2000, 1))
    var (week, weekday, ordinal, inQuarter) = (
      (2000, 1) as (Int64, Int64), Int64(1), Int64(3), Int64(3)
    )
    for _ in 0..<20_000 {
      let next = CivilDate(epochDay: civil.epochDay + 1)
      weekday = weekday % 7 + 1
      ordinal = next.year == civil.year ? ordinal + 1 : 1
      inQuarter = next.quarter == civil.quarter ? inQuarter + 1 : 1
      if weekday == 1 {
        // The week with the year's first Thursday is its first.
        let thursday = CivilDate(epochDay: next.epochDay + 3)
        week = thursday.year == week.0 ? (week.0, week.1 + 1) : (thursday.year, 1)
      }
      #expect(next.week == week)
      #expect((next.weekday, next.ordinalDay, next.dayOfQuarter) == (weekday, ordinal, inQuarter))
      civil = next
    }
  }

  @Test func monthsAreAddedWithinTheMonth() throws {
    let last = CivilDate(year: 2016, month: 1, day: 31)
    #expect(try last.advanced(byMonths: 1) == CivilDate(year: 2016, month: 2, day: 29))
    #expect(try last.advanced(byMonths: -2) == CivilDate(year: 2015, month: 11, day: 30))
    #expect(try last.advanced(byMonths: 12_000) == CivilDate(year: 3016, month: 1, day: 31))
    #expect(throws: QueryError.self) { try last.advanced(byMonths: .max) }
  }
}
