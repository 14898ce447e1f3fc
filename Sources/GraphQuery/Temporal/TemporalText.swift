/// Times in ISO 8601 form, as the conformance cases write them.
enum TemporalText {
  /// `2015-07-21`, `2015-07`, `2015`; years beyond four digits have a sign.
  static func text(_ date: DateValue) -> String {
    let civil = CivilDate(epochDay: date.epochDay)
    let parts = [year(civil.year), padded(civil.month), padded(civil.day)]
    return parts.prefix(Int(date.precision.rawValue) + 1).joined(separator: "-")
  }

  /// `21:40`, `21:40:32`, `21:40:32.142`.
  static func text(_ time: LocalTimeValue) -> String { clock(time.nanoOfDay) }

  /// `21:40:32.142+01:00`.
  static func text(_ time: TimeValue) -> String { clock(time.nanoOfDay) + offset(time.offset) }

  /// `2015-07-21T21:40:32.142`.
  static func text(_ moment: LocalDateTimeValue) -> String {
    dayAndClock(TemporalParts(.localDateTime(moment)))
  }

  /// `2015-07-21T21:40:32.142+01:00`.
  static func text(_ moment: DateTimeValue) -> String {
    dayAndClock(TemporalParts(.dateTime(moment))) + offset(moment.offset)
  }

  private static func dayAndClock(_ parts: TemporalParts?) -> String {
    let day = text(DateValue(epochDay: parts?.epochDay ?? 0))
    return "\(day)T\(clock(parts?.nanoOfDay ?? 0))"
  }

  /// `P12Y5M14DT16H13M10.000000001S`; `PT0S` for nothing.
  static func text(_ duration: DurationValue) -> String {
    let (years, months) = duration.months.quotientAndRemainder(dividingBy: 12)
    let nanos = Int128(duration.seconds) * 1_000_000_000 + Int128(duration.nanos)
    let (minutes, seconds) = nanos.quotientAndRemainder(dividingBy: 60_000_000_000)
    let day = unit(years, "Y") + unit(months, "M") + unit(duration.days, "D")
    let time =
      unit(minutes / 60, "H") + unit(minutes % 60, "M")
      + (seconds == 0 ? "" : secondsText(seconds) + "S")
    if day.isEmpty && time.isEmpty { return "PT0S" }
    return "P" + day + (time.isEmpty ? "" : "T" + time)
  }

  private static func unit<Number: BinaryInteger>(_ count: Number, _ letter: String) -> String {
    count == 0 ? "" : "\(count)\(letter)"
  }

  private static func secondsText(_ nanos: Int128) -> String {
    let (whole, rest) = nanos.magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
    var digits = rest == 0 ? "" : "." + padded(Int64(rest), to: 9)
    while digits.last == "0" { digits.removeLast() }
    return (nanos < 0 ? "-" : "") + "\(whole)" + digits
  }

  /// `Z`, `+01:00`, `-02:05:59`.
  static func offset(_ seconds: Int32) -> String {
    if seconds == 0 { return "Z" }
    let size = Int64(seconds.magnitude)
    let text = "\(padded(size / 3600)):\(padded(size / 60 % 60))"
    let rest = size % 60 == 0 ? "" : ":" + padded(size % 60)
    return (seconds < 0 ? "-" : "+") + text + rest
  }

  private static func clock(_ nanoOfDay: Int64) -> String {
    let (second, nano) = nanoOfDay.quotientAndRemainder(dividingBy: Nanos.second)
    let text = "\(padded(second / 3600)):\(padded(second / 60 % 60))"
    if second % 60 == 0 && nano == 0 { return text }
    return text + ":" + padded(second % 60) + fraction(nano)
  }

  /// A fraction in groups of three digits.
  private static func fraction(_ nano: Int64) -> String {
    if nano == 0 { return "" }
    if nano % 1_000_000 == 0 { return "." + padded(nano / 1_000_000, to: 3) }
    if nano % 1000 == 0 { return "." + padded(nano / 1000, to: 6) }
    return "." + padded(nano, to: 9)
  }

  private static func year(_ year: Int64) -> String {
    let text = padded(Int64(year.magnitude), to: 4)
    return year < 0 ? "-" + text : year > 9999 ? "+" + text : text
  }

  private static func padded(_ number: Int64, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
