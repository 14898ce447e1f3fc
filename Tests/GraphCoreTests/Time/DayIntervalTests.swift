import GraphCore
import Testing

/// Intervals and frames against sets of days, over all ends within a few days, inverted ones too.
@Suite struct DayIntervalTests {
  private static let ends = (0...5).map { Day(rawValue: $0) }

  private static let intervals = ends.flatMap { start in
    ends.map { DayInterval(start: start, end: $0) }
  }

  private func days(_ interval: DayInterval) -> Set<Int32> {
    Set((-2...8).filter { interval.start.rawValue <= $0 && $0 < interval.end.rawValue })
  }

  @Test func intervalsAreSetsOfDays() {
    for one in Self.intervals {
      #expect(one.isEmpty == days(one).isEmpty)
      #expect((-2...8).filter { one.contains(Day(rawValue: $0)) } == days(one).sorted())
      for other in Self.intervals {
        let common = days(one).intersection(days(other))
        #expect(days(one.intersection(other)) == common)
        #expect(one.overlaps(other) == !common.isEmpty)
      }
    }
  }

  @Test func aFrameAdmitsWhatHoldsOnSomeDayOfIt() {
    for first in Self.ends {
      for last in Self.ends where first <= last {
        let frame = TimeFrame.during(first, last)
        #expect(days(frame.interval) == Set(first.rawValue...last.rawValue))
        for interval in Self.intervals {
          let common = days(interval).intersection(first.rawValue...last.rawValue)
          #expect(frame.admits(interval) == !common.isEmpty, "\(frame) \(interval)")
        }
      }
    }
  }

  @Test func aDayIsAFrameOfOneDay() {
    let frame = TimeFrame.day(Day(rawValue: 7))
    #expect((frame.first, frame.last) == (Day(rawValue: 7), Day(rawValue: 7)))
    #expect(!frame.isStretch)
    #expect(TimeFrame.during(Day(rawValue: 7), Day(rawValue: 7)).isStretch)
  }

  @Test func alwaysHasEveryDay() {
    #expect(DayInterval.always.contains(Day(year: 1, month: 1, day: 1)))
    #expect(DayInterval.always.contains(Day(year: 9999, month: 12, day: 31)))
    #expect(TimeFrame.day(Day(rawValue: 0)).admits(.always))
  }
}
