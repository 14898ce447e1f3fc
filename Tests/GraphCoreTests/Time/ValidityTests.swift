import GraphCore
import Testing

@Suite struct ValidityTests {
  private static let dates = [
    "2012", "2013", "2012-12", "2013-01", "2013-02", "2012-12-31", "2013-01-01", "2013-02-15",
    "2013-02-28", "2013-12-31",
  ]
  private static let grid =
    Day(year: 2011, month: 12, day: 30)...Day(year: 2014, month: 1, day: 3)

  private static func validities() throws -> [Validity] {
    let dates = try dates.map { try CalendarDate(parsing: $0) }
    let ends: [CalendarDate?] = [nil] + dates
    let stretches = ends.flatMap { since in ends.map { Validity(since: since, until: $0) } }
    return stretches + dates.flatMap { first in dates.map { Validity(on: first, through: $0) } }
  }

  @Test(arguments: ["2014-12-31", "2013-02-10", "2012-12-31", "2011-06-01"])
  func everyDayAgreesWithTheOracle(knowledge: String) throws {
    let knowledge = try CalendarDate(parsing: knowledge).lastDay
    var (wrong, tried): ([String], Int) = ([], 0)
    for validity in try Self.validities() {
      let oracle = ValidityOracle(validity, grid: Self.grid, knowledge: knowledge)
      guard let oracle else { continue }
      let interval = validity.counted(knowledge: knowledge)
      for answer in oracle.answers() {
        tried += 1
        let certainty = validity.certainty(on: answer.day, knowledge: knowledge)
        if interval.contains(answer.day) != answer.counted || certainty != answer.certainty {
          wrong.append("\(validity) on \(answer.day): \(interval), \(certainty), not \(answer)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(tried), first \(wrong.first ?? "")")
    #expect(tried > 80_000)
  }

  @Test func claimsThatMeetNeitherOverlapNorLeaveAHole() throws {
    for text in Self.dates {
      let meeting = try CalendarDate(parsing: text)
      for knowledge in ["2014-12-31", "2013-02-10", "2011-06-01"] {
        let knowledge = try CalendarDate(parsing: knowledge).lastDay
        let before = Validity(until: meeting).counted(knowledge: knowledge)
        let after = Validity(since: meeting).counted(knowledge: knowledge)
        #expect(before.end == after.start)
        #expect(!before.overlaps(after))
      }
    }
  }

  private func holds(_ validity: Validity, _ day: String) throws -> (Bool, Certainty) {
    let knowledge = Day(year: 2025, month: 11, day: 30)
    let day = try CalendarDate(parsing: day).firstDay
    return (
      validity.counted(knowledge: knowledge).contains(day),
      validity.certainty(on: day, knowledge: knowledge)
    )
  }

  @Test func onTheDayOfUntilTheNextStateHolds() throws {
    let promoted = CalendarDate(year: 2017, month: 6, day: 9)
    #expect(try holds(Validity(until: promoted), "2017-06-08") == (true, .certain))
    #expect(try holds(Validity(until: promoted), "2017-06-09") == (false, .certain))
    #expect(try holds(Validity(since: promoted), "2017-06-09") == (true, .certain))
  }

  @Test func aPromotionDatedByItsYearCountsFromTheLastDay() throws {
    let promoted = CalendarDate(year: 2013)
    #expect(try holds(Validity(until: promoted), "2012-12-31") == (true, .certain))
    #expect(try holds(Validity(until: promoted), "2013-01-01") == (true, .possiblyStill))
    #expect(try holds(Validity(since: promoted), "2013-01-01") == (false, .possiblyAlready))
    #expect(try holds(Validity(since: promoted), "2013-12-31") == (true, .certain))
    #expect(try holds(Validity(until: promoted), "2013-12-31") == (false, .certain))
  }

  @Test func anEventHoldsOnItsLastDayToo() throws {
    let days = try ["2018-06-09", "2018-06-10"].map { try CalendarDate(parsing: $0) }
    #expect(try holds(Validity(on: days[0]), "2018-06-09") == (true, .certain))
    #expect(try holds(Validity(on: days[0]), "2018-06-10") == (false, .certain))
    let summit = Validity(on: days[0], through: days[1])
    #expect(try holds(summit, "2018-06-10") == (true, .certain))
    #expect(try holds(summit, "2018-06-11") == (false, .certain))
  }

  @Test func aDateThatKnowledgeCutsStandsForTheKnowledgeDate() throws {
    let thisYear = try #require(CalendarDate(year: 2025))
    #expect(try holds(Validity(since: thisYear), "2025-11-29") == (false, .possiblyAlready))
    #expect(try holds(Validity(since: thisYear), "2025-11-30") == (true, .certain))
    #expect(try holds(Validity(until: thisYear), "2025-11-30") == (false, .certain))
    let planned = try #require(CalendarDate(year: 2026))
    #expect(try holds(Validity(since: planned), "2026-11-30") == (false, .possiblyAlready))
    #expect(try holds(Validity(since: planned), "2026-12-31") == (true, .certain))
  }

  @Test func alwaysIsAlways() throws {
    #expect(Validity.always.counted(knowledge: Day(rawValue: 0)) == .always)
    #expect(try holds(.always, "0001-01-01") == (true, .certain))
  }
}
