/// Times cut down to a unit: what is smaller becomes the first.
enum TemporalTruncation {
  /// A unit and what it leaves of a day and of a time of day.
  private enum Cut: Sendable {
    /// Cuts the day; the time of day becomes midnight.
    case day(@Sendable (CivilDate) -> Int64)
    /// Keeps the day and cuts the time of day to multiples of so many nanoseconds.
    case clock(Int64)
  }

  private static let cuts: [String: Cut] = [
    "century": .day { first($0.year.floorDivided(by: 100) * 100) },
    "day": .clock(Nanos.day),
    "decade": .day { first($0.year.floorDivided(by: 10) * 10) },
    "hour": .clock(Nanos.hour),
    "microsecond": .clock(1000),
    "millennium": .day { first($0.year.floorDivided(by: 1000) * 1000) },
    "millisecond": .clock(1_000_000),
    "minute": .clock(Nanos.minute),
    "month": .day { first($0.year, $0.month) },
    "quarter": .day { first($0.year, $0.quarter * 3 - 2) },
    "second": .clock(Nanos.second),
    "week": .day { $0.epochDay - ($0.weekday - 1) },
    "weekYear": .day { CivilDate.firstMonday(ofWeekYear: $0.week.year) },
    "year": .day { first($0.year) },
  ]

  private static func first(_ year: Int64, _ month: Int64 = 1) -> Int64 {
    CivilDate(year: year, month: month, day: 1).epochDay
  }

  /// The time cut down to a unit, as a value of a type, with parts replaced by those of a map.
  static func value(
    unit: String, of value: QueryValue, map: QueryMap, as type: TemporalType
  ) throws(QueryError) -> QueryValue {
    guard let cut = cuts[unit] else {
      throw .argument("'\(unit)' is no unit; write \(cuts.keys.sorted().joined(separator: ", "))")
    }
    guard var parts = TemporalParts(value) else {
      throw .type("a time is truncated, not \(value.typeName)")
    }
    if type.hasDate && parts.epochDay == nil || !type.hasDate && parts.nanoOfDay == nil {
      throw .argument("a \(value.typeName) cannot be truncated to a \(type.rawValue)")
    }
    switch cut {
    case .day(let first):
      guard type.hasDate else { throw .argument("a time of day has no '\(unit)'") }
      parts.epochDay = parts.epochDay.map { first(CivilDate(epochDay: $0)) }
      parts.nanoOfDay = 0
    case .clock(let size):
      if type == .date && size < Nanos.day { throw .argument("a date has no '\(unit)'") }
      let nanos = parts.nanoOfDay ?? 0
      parts.nanoOfDay = nanos - nanos % size
    }
    return try replaced(parts, map, type)
  }

  private static func replaced(
    _ parts: TemporalParts, _ map: QueryMap, _ type: TemporalType
  ) throws(QueryError) -> QueryValue {
    var base = parts
    if let zone = map["timezone"], case .string(let name) = zone, type.hasOffset {
      base.offset = try TemporalParsing.zone(name)
    }
    return try TemporalConstruction(map, as: type, addsFractions: true).value(base: base)
  }
}
