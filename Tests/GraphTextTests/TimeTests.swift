import GraphCore
import GraphTestSupport
import GraphText
import Testing

@Suite struct TimeTests {
  private func heading(
    asOf: String? = nil, during: String? = nil, _ language: Language = .english
  ) throws -> String {
    let graph = try PocketGraph.graph()
    let time = try AskedTime(
      asOf: asOf, during: during, today: CalendarDate(year: 2026, month: 2, day: 3),
      knowledge: graph.knowledge)
    let edition = Edition(of: graph, at: time, in: language)
    return ([edition.heading] + edition.warnings).joined(separator: " | ")
  }

  @Test func headingsSayTheDay() throws {
    #expect(try heading() == "As of 31 December 2015, the data's last day.")
    #expect(try heading(asOf: "2012-12-31") == "As of 31 December 2012.")
    #expect(
      try heading(asOf: "2013-05") == "As of 31 May 2013.")
    #expect(
      try heading(asOf: "2015")
        == "As of 31 December 2015, the data's last day.")
    #expect(
      try heading(asOf: "today")
        == "As of 3 February 2026, after the data's last day, 31 December 2015. | The data end on 31 December 2015; what changed after that is "
        + "not in them.")
    #expect(try heading(during: "2003/2010-06") == "From 1 January 2003 to 30 June 2010.")
    #expect(try heading(asOf: "2012-12-31", .russian) == "По состоянию на 31 декабря 2012 г.")
    #expect(try heading(.chinese) == "截至2015年12月31日，即数据的最后一天。")
  }

  /// Things without dates are there on all days, also on those of which the data mean to tell
  /// nothing.
  @Test func daysBeforeTheFirstAreWarnedOf() throws {
    #expect(
      try heading(asOf: "1949-12-31")
        == "As of 31 December 1949, before the data's first day, 1 January 1950. | The data begin on "
        + "1 January 1950: they hold little of earlier days, and things without a date count as "
        + "always there.")
    #expect(
      try heading(asOf: "1900", .chinese)
        == "截至1900年12月31日，早于数据的第一天1950年1月1日。 | "
        + "数据始于1950年1月1日：此前的情况收录甚少，未注明日期者视为始终存在。")
    #expect(
      try heading(asOf: "1900", .russian)
        == "По состоянию на 31 декабря 1900 г., до первого дня данных (1 января 1950 г.). | Первый "
        + "день данных: 1 января 1950 г. О более ранних днях в них сказано мало; всё, что не "
        + "датировано, считается существующим всегда.")
    #expect(try heading(asOf: "1950-01-01") == "As of 1 January 1950.")
    let both = try heading(during: "1949/2026").split(separator: " | ")
    #expect(both.count == 3 && both[1].hasPrefix("The data begin on 1 January 1950:"))
    #expect(both.last?.hasPrefix("The data end on 31 December 2015;") == true)
  }

  @Test func programsAreWarnedToo() throws {
    let graph = try PocketGraph.graph()
    func warnings(_ day: String) throws -> JSONValue? {
      let time = try AskedTime(asOf: day, during: nil, knowledge: graph.knowledge)
      let edition = Edition(of: graph, at: time)
      guard case .object(let members) = KindList().json(in: edition) else { return nil }
      return members.first { $0.key == "warnings" }?.value
    }
    #expect(try warnings("2001") == .array([]))
    guard case .array(let early)? = try warnings("1900") else {
      Issue.record("there is no list of warnings")
      return
    }
    #expect(early.count == 1)
  }

  private func heading(_ language: Language) throws -> String {
    try heading(asOf: nil, during: nil, language)
  }

  private func message(asOf: String?, during: String?) -> String? {
    do throws(AskedTimeError) {
      _ = try AskedTime(
        asOf: asOf, during: during, knowledge: Day(year: 2025, month: 11, day: 30))
      return nil
    } catch {
      return error.message
    }
  }

  @Test func badTimesGetSentences() {
    #expect(
      message(asOf: "2013-02-30", during: nil)
        == "'2013-02-30' is not a real date; 2013-02 has 28 days")
    #expect(
      message(asOf: "tomorrow", during: nil)
        == "'tomorrow' is not a date; write 2013, 2013-05 or 2013-05-23")
    #expect(
      message(asOf: nil, during: "2013")
        == "'2013' is no stretch of days; write 2005/2017-06-09")
    for text in [
      "2010..2013-05", "2013-05..2010", "2010–2013-05", "2010 to 2013-05", "2010:2013-05",
    ] {
      #expect(
        message(asOf: nil, during: text) == "'\(text)' is no stretch of days; write 2010/2013-05")
    }
    #expect(
      message(asOf: nil, during: "2013/2010")
        == "the stretch 2013/2010 runs backwards; write 2010/2013")
    #expect(
      message(asOf: "2013", during: "2010/2013")
        == "--as-of and --during exclude each other; give one of them")
  }

  @Test func validitiesInWords() throws {
    let graph = try PocketGraph.graph()
    let (from, to) = (CalendarDate(year: 2005), CalendarDate(year: 2017, month: 6, day: 9))
    let cases: [(Validity, String, String, String)] = [
      (.always, "", "", ""),
      (Validity(since: from), "since 2005", "с 2005", "自2005年起"),
      (Validity(until: to), "until 9 June 2017", "до 09.06.2017", "至2017年6月9日止"),
      (
        Validity(since: from, until: to), "from 2005 until 9 June 2017", "с 2005 до 09.06.2017",
        "自2005年起至2017年6月9日止"
      ),
    ]
    for (validity, english, russian, chinese) in cases {
      #expect(Edition(of: graph, in: .english).dates(of: validity) == english)
      #expect(Edition(of: graph, in: .russian).dates(of: validity) == russian)
      #expect(Edition(of: graph, in: .chinese).dates(of: validity) == chinese)
    }
    let day = try #require(to)
    let english = Edition(of: graph)
    #expect(english.dates(of: Validity(on: day)) == "on 9 June 2017")
    let month = try #require(CalendarDate(year: 2017, month: 7))
    #expect(english.dates(of: Validity(on: day, through: month)) == "from 9 June 2017 to July 2017")
  }
}
