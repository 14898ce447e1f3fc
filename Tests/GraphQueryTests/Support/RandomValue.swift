import GraphCore
import GraphTestSupport

@testable import GraphQuery

/// Values by chance, the same for the same seed, with many that are equal or nearly so.
enum RandomValue {
  /// A value whose lists and maps nest at most so deep.
  static func make(_ random: inout RepeatableRandom, depth: Int = 2) -> QueryValue {
    switch random.below(depth > 0 ? 14 : 12) {
    case 0: .null
    case 1: .boolean(random.once(in: 2))
    case 2: .integer(Int64(random.below(5)) - 2)
    case 3: .float([0, 0.5, 1, -1, .nan, .infinity, 2][random.below(7)])
    case 4: .string(["", "a", "b", "ab", "ä"][random.below(5)])
    case 5: .node(NodeID(random.below(3)))
    case 6: .edge(EdgeID(random.below(3)))
    case 7: .date(date(&random))
    case 8: .localTime(LocalTimeValue(nanoOfDay: Int64(random.below(3)) * Nanos.hour))
    case 9: .time(TimeValue(nanoOfDay: Int64(random.below(3)) * Nanos.hour, offset: 3600))
    case 10:
      .dateTime(
        DateTimeValue(
          epochSecond: Int64(random.below(3)), nano: 0, offset: Int32(random.below(2)) * 3600))
    case 11:
      .duration(
        DurationValue(months: Int64(random.below(2)), days: Int64(random.below(2))))
    case 12: .list((0..<random.below(3)).map { _ in make(&random, depth: depth - 1) })
    default:
      .map(
        QueryMap(["a", "b"].prefix(random.below(3)).map { ($0, make(&random, depth: depth - 1)) }))
    }
  }

  /// A date of any precision in the years 2012 and 2013.
  static func date(_ random: inout RepeatableRandom) -> DateValue {
    let year = Int64(2012 + random.below(2))
    let month = Int64(1 + random.below(3))
    let day = Int64(1 + random.below(3))
    return switch random.below(3) {
    case 0: DateValue(epochDay: CivilDate(year: year, month: 1, day: 1).epochDay, precision: .year)
    case 1:
      DateValue(epochDay: CivilDate(year: year, month: month, day: 1).epochDay, precision: .month)
    default: DateValue(epochDay: CivilDate(year: year, month: month, day: day).epochDay)
    }
  }

  /// A moment on a clock without an offset, within some years.
  static func moment(_ random: inout RepeatableRandom) -> LocalDateTimeValue {
    LocalDateTimeValue(
      epochSecond: Int64(random.below(2_000_000_000)) - 500_000_000,
      nano: Int32(random.below(1_000_000_000)))
  }
}
