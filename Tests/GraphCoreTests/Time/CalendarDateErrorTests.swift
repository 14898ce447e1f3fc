import GraphCore
import Testing

@Suite struct CalendarDateErrorTests {
  @Test(arguments: [
    "", " ", "13", "20133", "2013-5", "2013-05-3", "2013-05-23-01", "-2013", "2013-", "2013/05",
    " 2013", "2013 ", "2013-05-23T00:00", "+2013", "２０１３", "٢٠١٣", "2013-0５", "20130523",
    "2013-W05", "2013-+5", "2013\u{301}", "2013-\u{301}05", "May 2013", "2013–05",
  ])
  func notADate(text: String) {
    let error = #expect(throws: CalendarDateError.self) { try CalendarDate(parsing: text) }
    #expect(error?.code == .malformed)
    #expect(error?.message == "'\(text)' is not a date; write 2013, 2013-05 or 2013-05-23")
  }

  @Test(arguments: [
    ("2013-02-29", "'2013-02-29' is not a real date; 2013-02 has 28 days"),
    ("1900-02-29", "'1900-02-29' is not a real date; 1900-02 has 28 days"),
    ("2012-02-30", "'2012-02-30' is not a real date; 2012-02 has 29 days"),
    ("2013-04-31", "'2013-04-31' is not a real date; 2013-04 has 30 days"),
    ("2013-12-00", "'2013-12-00' is not a real date; 2013-12 has 31 days"),
    ("2013-13", "'2013-13' is not a real date; months run from 01 to 12"),
    ("2013-00-01", "'2013-00-01' is not a real date; months run from 01 to 12"),
    ("0000", "'0000' is not a real date; years begin with 0001"),
    ("0000-13-32", "'0000-13-32' is not a real date; years begin with 0001"),
  ])
  func notARealDate(text: String, message: String) {
    let error = #expect(throws: CalendarDateError.self) { try CalendarDate(parsing: text) }
    #expect(error?.code == .notReal)
    #expect(error?.message == message)
  }

  @Test func aLongTextIsCutInTheSentence() {
    let text = String(repeating: "ж", count: 100_000)
    let error = #expect(throws: CalendarDateError.self) { try CalendarDate(parsing: text) }
    let quoted = String(repeating: "ж", count: 40) + "…"
    #expect(error?.message == "'\(quoted)' is not a date; write 2013, 2013-05 or 2013-05-23")
  }
}
