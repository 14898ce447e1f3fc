/// Durations from text: `P12Y5M14DT16H12M70.5S`, with fractions and signs, and
/// `P2012-02-02T14:37:21.545`.
enum DurationParsing {
  /// Reads a text as a duration.
  static func value(_ text: String) throws(QueryError) -> DurationValue {
    let malformed = TemporalErrors.malformed(text, "duration", "P1Y2M3DT4H5M6.5S")
    let sign: Double = text.hasPrefix("-") ? -1 : 1
    let body = text.drop { $0 == "-" || $0 == "+" }
    guard body.hasPrefix("P"), body.count > 1 else { throw malformed }
    let halves = body.dropFirst().split(
      separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if let duration = calendarForm(halves) { return duration }
    var parts: [Double] = [0, 0, 0]
    for (half, units) in zip(halves, [dateUnits, timeUnits]) {
      guard add(half, units, to: &parts) else { throw malformed }
    }
    if halves.count == 2 && halves[1].isEmpty { throw malformed }
    return try DurationValue(
      months: sign * parts[0], days: sign * parts[1], seconds: sign * parts[2])
  }

  private typealias Unit = (letter: Character, part: Int, size: Double)
  private static let dateUnits: [Unit] = [("Y", 0, 12), ("M", 0, 1), ("W", 1, 7), ("D", 1, 1)]
  private static let timeUnits: [Unit] = [("H", 2, 3600), ("M", 2, 60), ("S", 2, 1)]

  private static func add(_ text: Substring, _ units: [Unit], to parts: inout [Double]) -> Bool {
    var number = ""
    var remaining = units[...]
    for character in text {
      if character.isASCII, character.isNumber || "+-.,".contains(character) {
        number.append(character == "," ? "." : character)
        continue
      }
      guard let unit = remaining.firstIndex(where: { $0.letter == character }),
        let value = Double(number)
      else { return false }
      parts[remaining[unit].part] += value * remaining[unit].size
      remaining = remaining[(unit + 1)...]
      number = ""
    }
    return number.isEmpty
  }

  private static func calendarForm(_ halves: [Substring]) -> DurationValue? {
    let numbers = halves[0].split(separator: "-").compactMap { Int64($0) }
    guard numbers.count == 3, halves[0].split(separator: "-").count == 3 else { return nil }
    let clock = halves.count > 1 ? TemporalParsing.nanoOfDay(halves[1]) : 0
    guard let clock, CivilDate.years.contains(numbers[0]), (0...12).contains(numbers[1]) else {
      return nil
    }
    return DurationValue(
      months: numbers[0] * 12 + numbers[1], days: numbers[2], seconds: clock / Nanos.second,
      nanos: Int32(clock % Nanos.second))
  }
}
