import GraphCore

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

extension QueryValue {
  /// Whether it is a point in time or a stretch of it.
  public var isTemporal: Bool { types.isSubset(of: [.instant, .duration]) && !isNull }

  /// The value as text, texts inside lists and maps in quotes; nodes and edges by number.
  public var plainText: String {
    switch self {
    case .list(let list): "[" + list.map(\.quotedText).joined(separator: ", ") + "]"
    case .map(let map):
      "{" + map.entries.map { "\($0.key): \($0.value.quotedText)" }.joined(separator: ", ") + "}"
    case .node(let node): "(\(node.rawValue))"
    case .edge(let edge): "[\(edge.rawValue)]"
    case .path(let path): "<" + path.elements.map(\.plainText).joined() + ">"
    case .level(let level): "level \(level.rawValue)"
    default: ValueText.plain(self)
    }
  }

  /// The text, in quotes where the value is a text.
  private var quotedText: String {
    if case .string(let text) = self { "'\(text)'" } else { plainText }
  }
}
