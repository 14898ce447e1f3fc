import GraphCore
import GraphTestSupport
import Testing

@testable import GraphQuery

@Suite struct ComparisonTests {
  /// A date of reduced precision is any of its days: what holds for all of them holds.
  @Test func imprecisedDatesCompareAsAllTheirDays() {
    var random = RepeatableRandom(seed: 7)
    for _ in 0..<2000 {
      let (one, other) = (RandomValue.date(&random), RandomValue.date(&random))
      if one == other {
        #expect(one.order(relativeTo: other) == .equal)
        continue
      }
      let orders = Set(
        days(one).flatMap { left in days(other).map { Comparison.Order(sign(left, $0)) } })
      #expect(one.order(relativeTo: other) == (orders.count == 1 ? orders.first : nil))
    }
  }

  private func days(_ date: DateValue) -> [Int64] {
    [date.epochDay, date.epochDay + 1, date.lastEpochDay].filter { $0 <= date.lastEpochDay }
  }

  @Test func levelsCompareInTheirPartialOrderAndWhatCannotIsCounted() throws {
    let graph = try GraphSketch(
      """
      high > low
      side > low
      a -partner- b level high
      b -partner- c level low
      c -partner- d level side
      """
    ).graph
    let context = EvaluationContext(reader: ClaimReader(graph))
    let scale = graph.levels
    let high = QueryValue.level(try #require(scale.level(id: "high")))
    let low = QueryValue.level(try #require(scale.level(id: "low")))
    let atLeast = Comparison.test(.greaterOrEqual)
    #expect(atLeast(high, .string("low"), context) == true)
    #expect(atLeast(low, high, context) == false)
    #expect(atLeast(high, .string("high"), context) == true)
    #expect(context.incomparableLevels == 0)
    #expect(atLeast(high, .string("side"), context) == nil)
    #expect(context.incomparableLevels == 1)
    #expect(atLeast(high, .string("unheard-of"), context) == nil)
    #expect(Comparison.equals(high, .string("high"), context) == true)
    #expect(Comparison.equals(high, low, context) == false)
  }

  @Test(arguments: [
    ("1 < 2 < 3", "true"), ("1 < 3 < 2", "false"), ("1 < null < 0", "null"),
    ("3 < 2 < null", "false"), ("[1, null] = [1, 2]", "null"), ("[1, null] = [2, 2]", "false"),
    ("{a: null} = {a: null}", "null"), ("{a: 1} = {b: 1}", "false"),
    ("0.0 / 0.0 = 0.0 / 0.0", "false"),
    ("0.0 / 0.0 <> 0.0 / 0.0", "true"), ("1 < 0.0 / 0.0", "false"), ("1 < 'a'", "null"),
    ("1 = '1'", "false"), ("1 = 1.0", "true"),
    ("9223372036854775807 = 9223372036854775808.0", "false"),
    ("[1, 2] < [1, 2, 3]", "true"), ("[1, null] < [1, 2]", "null"), ("[0, null] < [1, 2]", "true"),
    ("3 IN [1, null]", "null"), ("3 IN [3, null]", "true"), ("null IN []", "false"),
    ("date('2017-06-09') < date('2017-06-10')", "true"),
    ("date('2017-06-09') < localtime('12:00')", "null"),
    ("datetime('2017-06-09T12:00+02:00') = datetime('2017-06-09T10:00Z')", "true"),
    ("time('12:00+02:00') < time('11:00Z')", "true"),
    ("duration('P1Y') = duration('P12M')", "true"),
    ("duration('P1M') < duration('P40D')", "null"),
  ])
  func whatQueriesWrite(expression: String, value: String) throws {
    #expect(try Evaluation.text(expression) == value)
  }
}
