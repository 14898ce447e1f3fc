import GraphTestSupport
import Testing

@testable import GraphQuery

@Suite struct TemporalLawTests {
  @Test func aTimePlusTheDistanceToAnotherIsTheOther() throws {
    var random = RepeatableRandom(seed: 11)
    for _ in 0..<3000 {
      let start = QueryValue.localDateTime(RandomValue.moment(&random))
      let end = QueryValue.localDateTime(RandomValue.moment(&random))
      for unit in [TemporalDistance.Unit.mixed, .seconds] {
        guard case .duration(let distance) = try TemporalDistance.between(start, end, in: unit)
        else { continue }
        #expect(try TemporalArithmetic.add(distance, to: start) == end)
      }
    }
  }

  @Test func textsReadBackAsTheyWere() throws {
    var random = RepeatableRandom(seed: 12)
    for _ in 0..<2000 {
      let local = RandomValue.moment(&random)
      let offset = Int32(random.below(64_800) - 32_400)
      let moment = DateTimeValue(epochSecond: local.epochSecond, nano: local.nano, offset: offset)
      for value in [QueryValue.localDateTime(local), .dateTime(moment)] {
        let type: TemporalType = value.types == .dateTime ? .dateTime : .localDateTime
        #expect(try TemporalParsing.value(value.plainText, as: type) == value)
      }
      let duration = DurationValue(
        months: Int64(random.below(50)) - 25, days: Int64(random.below(50)) - 25,
        seconds: Int64(random.below(200_000)) - 100_000,
        nanos: Int32(random.below(1000)) * 1_000_000)
      let text = QueryValue.duration(duration).plainText
      #expect(try DurationParsing.value(text) == duration, "\(text)")
    }
  }

  @Test func partsOfADayMakeTheDay() throws {
    var random = RepeatableRandom(seed: 13)
    for _ in 0..<500 {
      let day = DateValue(epochDay: Int64(random.below(40_000)))
      let value = QueryValue.date(day)
      for keys in [
        ["year", "month", "day"], ["year", "ordinalDay"], ["year", "quarter", "dayOfQuarter"],
      ] {
        let map = QueryMap(
          try keys.map { ($0, try TemporalFields.value(of: $0, in: value) ?? .null) })
        #expect(try TemporalConstruction(map, as: .date).value() == value)
      }
      var week = QueryMap()
      week["year"] = try TemporalFields.value(of: "weekYear", in: value)
      week["week"] = try TemporalFields.value(of: "week", in: value)
      week["dayOfWeek"] = try TemporalFields.value(of: "dayOfWeek", in: value)
      #expect(try TemporalConstruction(week, as: .date).value() == value)
    }
  }

  @Test func truncationIsIdempotentAndNeverLater() throws {
    var random = RepeatableRandom(seed: 14)
    let units = [
      "millennium", "century", "decade", "year", "weekYear", "quarter", "month", "week", "day",
      "hour", "minute", "second", "millisecond", "microsecond",
    ]
    for _ in 0..<200 {
      let moment = QueryValue.localDateTime(RandomValue.moment(&random))
      for unit in units {
        let once = try TemporalTruncation.value(
          unit: unit, of: moment, map: QueryMap(), as: .localDateTime)
        let twice = try TemporalTruncation.value(
          unit: unit, of: once, map: QueryMap(), as: .localDateTime)
        #expect(once == twice, "\(unit)")
        #expect(TemporalOrder.compare(once, moment) <= 0, "\(unit)")
      }
    }
  }

  @Test(arguments: [
    (DateValue.Precision.year, "P1Y", "2014"), (.year, "P1M", "null"), (.month, "P1M", "2013-06"),
    (.month, "P1D", "null"), (.day, "P1D", "2013-05-02"),
  ])
  func imprecisedDatesMoveAsFarAsTheyAreKnown(
    precision: DateValue.Precision, by: String, text: String
  ) throws {
    let month: Int64 = precision == .year ? 1 : 5
    let date = DateValue(
      epochDay: CivilDate(year: 2013, month: month, day: 1).epochDay, precision: precision)
    let moved = try TemporalArithmetic.add(DurationParsing.value(by), to: .date(date))
    #expect(moved?.plainText == text)
  }
}
