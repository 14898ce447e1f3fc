/// Values as text.
enum ValueText {
  /// The text of a value that `toString` takes: texts themselves, numbers, truth values, times.
  static func plain(_ value: QueryValue) -> String {
    switch value {
    case .null: "null"
    case .boolean(let truth): truth ? "true" : "false"
    case .integer(let number): String(number)
    case .float(let number): float(number)
    case .string(let text): text
    case .date(let date): TemporalText.text(date)
    case .localTime(let time): TemporalText.text(time)
    case .time(let time): TemporalText.text(time)
    case .localDateTime(let time): TemporalText.text(time)
    case .dateTime(let time): TemporalText.text(time)
    case .duration(let duration): TemporalText.text(duration)
    default: value.typeName
    }
  }

  private static func float(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    return number.description
  }
}
