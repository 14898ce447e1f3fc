/// Times from text in the forms of ISO 8601: calendar, week and ordinal dates, with or without
/// hyphens and colons, and signed years beyond four digits.
enum TemporalParsing {
  /// Reads a text as a time of a type.
  static func value(
    _ text: String, as type: TemporalType
  ) throws(QueryError) -> QueryValue {
    let example = examples[type] ?? ""
    guard let parts = try parts(text, as: type) else {
      if type.hasDate, let error = TemporalErrors.notReal(text) { throw error }
      throw TemporalErrors.malformed(text, type.rawValue, example)
    }
    return try type.value(parts)
  }

  private static let examples: [TemporalType: String] = [
    .date: "2017-06-09", .localTime: "21:40:32", .time: "21:40:32+08:00",
    .localDateTime: "2017-06-09T21:40:32", .dateTime: "2017-06-09T21:40:32+08:00",
  ]

  private static func parts(
    _ text: String, as type: TemporalType
  ) throws(QueryError) -> TemporalParts? {
    var parts = TemporalParts()
    var clock: Substring? = text[...]
    if type.hasDate {
      let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
      guard let day = day(halves[0]) else { return nil }
      parts.epochDay = day
      clock = halves.count > 1 ? halves[1] : nil
      if clock == nil && type == .dateTime, let zone = text.firstIndex(of: "[") {
        throw TemporalErrors.namedZone(String(text[zone...]))
      }
    }
    guard type.hasTime, let clock else { return type.hasDate && clock == nil ? parts : nil }
    if let zone = clock.firstIndex(of: "[") {
      throw TemporalErrors.namedZone(String(clock[zone...].dropFirst().dropLast()))
    }
    let end = clock.firstIndex { "Z+-".contains($0) } ?? clock.endIndex
    guard let nanos = nanoOfDay(clock[..<end]) else { return nil }
    parts.nanoOfDay = nanos
    guard end < clock.endIndex else { return parts }
    guard type.hasOffset, let offset = offset(clock[end...]) else { return nil }
    parts.offset = offset
    return parts
  }

  /// The day that a text names, counted from 1970-01-01.
  static func day(_ text: Substring) -> Int64? {
    var scanner = TemporalScanner(text)
    let isNegative = scanner.next == "-"
    let isSigned = isNegative || scanner.next == "+"
    if isSigned { _ = scanner.skip(isNegative ? "-" : "+") }
    guard let number = scanner.digits(isSigned ? min(9, scanner.digitCount) : 4) else { return nil }
    let year = isNegative ? -number : number
    let hyphen = scanner.skip("-")
    if scanner.isAtEnd { return hyphen ? nil : CivilDate(year: year, month: 1, day: 1).epochDay }
    let day =
      scanner.skip("W") ? weekDay(year, &scanner, hyphen) : restOfDate(year, &scanner, hyphen)
    return scanner.isAtEnd ? day : nil
  }

  private static func weekDay(
    _ year: Int64, _ scanner: inout TemporalScanner, _ hyphen: Bool
  ) -> Int64? {
    guard let week = scanner.digits(2), (1...53).contains(week) else { return nil }
    var weekday: Int64 = 1
    if !scanner.isAtEnd {
      guard scanner.skip("-") == hyphen, let day = scanner.digits(1), (1...7).contains(day) else {
        return nil
      }
      weekday = day
    }
    return CivilDate.firstMonday(ofWeekYear: year) + (week - 1) * 7 + weekday - 1
  }

  private static func restOfDate(
    _ year: Int64, _ scanner: inout TemporalScanner, _ hyphen: Bool
  ) -> Int64? {
    if scanner.digitCount == 3 {
      guard let ordinal = scanner.digits(3),
        (1...(CivilDate.isLeap(year) ? 366 : 365)).contains(ordinal)
      else { return nil }
      return CivilDate(year: year, month: 1, day: 1).epochDay + ordinal - 1
    }
    guard let month = scanner.digits(2), (1...12).contains(month) else { return nil }
    if scanner.isAtEnd { return CivilDate(year: year, month: month, day: 1).epochDay }
    guard scanner.skip("-") == hyphen, let day = scanner.digits(2),
      (1...CivilDate.daysInMonth(month, of: year)).contains(day)
    else { return nil }
    return CivilDate(year: year, month: month, day: day).epochDay
  }

  /// The time of day that a text names, in nanoseconds.
  static func nanoOfDay(_ text: Substring) -> Int64? {
    var scanner = TemporalScanner(text)
    guard let hour = scanner.digits(2), hour < 24 else { return nil }
    var nanos = hour * Nanos.hour
    var colon: Bool?
    for unit in [Nanos.minute, Nanos.second] where !scanner.isAtEnd {
      let hasColon = scanner.skip(":")
      guard colon == nil || colon == hasColon, let number = scanner.digits(2), number < 60 else {
        return nil
      }
      colon = hasColon
      nanos += number * unit
      if unit == Nanos.second, scanner.skip(".") || scanner.skip(",") {
        guard let fraction = scanner.nanos() else { return nil }
        nanos += fraction
      }
    }
    return scanner.isAtEnd ? nanos : nil
  }

  /// The offset that a text names, in seconds east of UTC.
  static func offset(_ text: Substring) -> Int32? {
    if text == "Z" || text == "z" { return 0 }
    var scanner = TemporalScanner(text)
    let isWest = scanner.skip("-")
    guard isWest || scanner.skip("+"), var seconds = scanner.digits(2) else { return nil }
    seconds *= 3600
    for unit in [Int64(60), 1] where !scanner.isAtEnd {
      _ = scanner.skip(":")
      guard let number = scanner.digits(2), number < 60 else { return nil }
      seconds += number * unit
    }
    guard scanner.isAtEnd, seconds <= 18 * 3600 else { return nil }
    return Int32(isWest ? -seconds : seconds)
  }

  /// The offset that the text of a time zone names.
  ///
  /// - Throws: `QueryError` for the name of a zone.
  static func zone(_ text: String) throws(QueryError) -> Int32 {
    guard let offset = offset(text[...]) else { throw TemporalErrors.namedZone(text) }
    return offset
  }
}
