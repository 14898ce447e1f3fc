/// Times from maps: `date({year: 2017, month: 6})`, `datetime({date: d, time: t, second: 42})`.
///
/// `date`, `time` and `datetime` in the map are taken as they are, and single parts replace
/// theirs. Days are told by month and day, by week, by quarter or by ordinal day; parts that are
/// not told are the base's, and without a base the first.
struct TemporalConstruction {
  private let map: QueryMap
  private let type: TemporalType
  /// Whether parts of a second are added to the base's, as truncation wants it.
  private let addsFractions: Bool

  init(_ map: QueryMap, as type: TemporalType, addsFractions: Bool = false) {
    (self.map, self.type, self.addsFractions) = (map, type, addsFractions)
  }

  /// The time that the map tells, on top of a base.
  ///
  /// - Throws: `QueryError` for unknown keys, wrong types and parts out of range.
  func value(base given: TemporalParts? = nil) throws(QueryError) -> QueryValue {
    try checkKeys()
    let base: TemporalParts
    if let given { base = given } else { base = try bases() }
    var parts = TemporalParts(offset: type.hasOffset ? base.offset : nil)
    if type.hasDate { parts.epochDay = try day(base.epochDay) }
    if type.hasTime { parts.nanoOfDay = try nanoOfDay(base.nanoOfDay) }
    return try type.value(parts)
  }

  private static let dayKeys: Set<String> = [
    "year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay",
  ]
  private static let clockKeys: Set<String> = [
    "hour", "minute", "second", "millisecond", "microsecond", "nanosecond",
  ]

  private func checkKeys() throws(QueryError) {
    for key in map.keys {
      let isKnown =
        (type.hasDate && (Self.dayKeys.contains(key) || key == "date"))
        || (type.hasTime && (Self.clockKeys.contains(key) || key == "time"))
        || (type.hasDate && type.hasTime && key == "datetime")
        || (type.hasOffset && key == "timezone")
      guard isKnown else { throw .argument("\(type.rawValue)() knows no part named '\(key)'") }
    }
  }

  private func bases() throws(QueryError) -> TemporalParts {
    var parts = TemporalParts()
    if let moment = try base("datetime") { parts = moment }
    if let day = try base("date") { parts.epochDay = day.epochDay }
    if let clock = try base("time") {
      (parts.nanoOfDay, parts.offset) = (clock.nanoOfDay ?? 0, clock.offset)
    }
    guard let zone = map["timezone"] else { return parts }
    guard case .string(let name) = zone else {
      throw .type("a time zone is a text such as '+08:00', not \(zone.typeName)")
    }
    return parts.moved(to: try TemporalParsing.zone(name))
  }

  private func base(_ key: String) throws(QueryError) -> TemporalParts? {
    guard let value = map[key], !value.isNull else { return nil }
    guard let parts = TemporalParts(value) else {
      throw .type("'\(key)' is a time, not \(value.typeName)")
    }
    return parts
  }

  private func number(
    _ key: String, _ range: ClosedRange<Int64>
  ) throws(QueryError) -> Int64? {
    guard let value = map[key], !value.isNull else { return nil }
    guard case .integer(let number) = value else {
      throw .type("'\(key)' is a whole number, not \(value.typeName)")
    }
    guard range.contains(number) else { throw TemporalErrors.outOfRange(key, number, range) }
    return number
  }

  private func day(_ base: Int64?) throws(QueryError) -> Int64? {
    let year = try number("year", CivilDate.years)
    guard year != nil || base != nil else { return nil }
    let civil = base.map { CivilDate(epochDay: $0) }
    if map["week"] != nil || map["dayOfWeek"] != nil { return try weekDay(year, civil) }
    if map["quarter"] != nil || map["dayOfQuarter"] != nil { return try quarterDay(year, civil) }
    let chosen = year ?? civil?.year ?? 0
    if let ordinal = try number("ordinalDay", 1...(CivilDate.isLeap(chosen) ? 366 : 365)) {
      return CivilDate(year: chosen, month: 1, day: 1).epochDay + ordinal - 1
    }
    let month = try number("month", 1...12) ?? civil?.month ?? 1
    let length = CivilDate.daysInMonth(month, of: chosen)
    let day = try number("day", 1...length) ?? min(civil?.day ?? 1, length)
    return CivilDate(year: chosen, month: month, day: day).epochDay
  }

  private func weekDay(_ year: Int64?, _ base: CivilDate?) throws(QueryError) -> Int64 {
    let week = try number("week", 1...53) ?? base?.week.number ?? 1
    let weekday = try number("dayOfWeek", 1...7) ?? base?.weekday ?? 1
    let weekYear = year ?? base?.week.year ?? 0
    return CivilDate.firstMonday(ofWeekYear: weekYear) + (week - 1) * 7 + weekday - 1
  }

  private func quarterDay(_ year: Int64?, _ base: CivilDate?) throws(QueryError) -> Int64 {
    let quarter = try number("quarter", 1...4) ?? base?.quarter ?? 1
    let day = try number("dayOfQuarter", 1...92) ?? base?.dayOfQuarter ?? 1
    let first = CivilDate(year: year ?? base?.year ?? 0, month: quarter * 3 - 2, day: 1)
    return first.epochDay + day - 1
  }

  private func nanoOfDay(_ base: Int64?) throws(QueryError) -> Int64? {
    let clock = base ?? 0
    let hour = try number("hour", 0...23) ?? clock / Nanos.hour
    let minute = try number("minute", 0...59) ?? clock / Nanos.minute % 60
    let second = try number("second", 0...59) ?? clock / Nanos.second % 60
    let fraction = try nanoOfSecond(clock % Nanos.second)
    return hour * Nanos.hour + minute * Nanos.minute + second * Nanos.second + fraction
  }

  /// Milliseconds, microseconds and nanoseconds together; each smaller one fills what is left.
  private func nanoOfSecond(_ base: Int64) throws(QueryError) -> Int64 {
    let milli = try number("millisecond", 0...999)
    let micro = try number("microsecond", 0...(milli == nil ? 999_999 : 999))
    let largest: Int64 = micro != nil ? 999 : milli != nil ? 999_999 : 999_999_999
    let nano = try number("nanosecond", 0...largest)
    if milli == nil && micro == nil && nano == nil { return base }
    let sum = (milli ?? 0) * 1_000_000 + (micro ?? 0) * 1000 + (nano ?? 0)
    return addsFractions ? base + sum : sum
  }
}
