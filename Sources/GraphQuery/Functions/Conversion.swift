import GraphCore

/// Values as values of another type; null where there is no such value.
enum Conversion {
  /// The types that have a text.
  static let textTypes = ValueTypes.any.subtracting([.list, .map, .node, .edge, .path])

  /// The whole number, fractions cut off; true is 1.
  static func integer(_ value: QueryValue) -> QueryValue {
    switch value {
    case .integer: value
    case .float(let number): whole(number)
    case .boolean(let truth): .integer(truth ? 1 : 0)
    case .string(let text):
      Int64(text.filter { !$0.isWhitespace }).map { .integer($0) } ?? number(in: text).map(whole)
        ?? .null
    default: .null
    }
  }

  private static func whole(_ number: Double) -> QueryValue {
    Int64(exactly: number.rounded(.towardZero)).map { .integer($0) } ?? .null
  }

  /// The number of a text in decimal digits; names such as `inf` and hexadecimal digits are none.
  private static func number(in text: String) -> Double? {
    let trimmed = text.filter { !$0.isWhitespace }
    let isDecimal = trimmed.allSatisfy { "0123456789+-.eE".contains($0) }
    return isDecimal ? Double(trimmed) : nil
  }

  /// The number with a fraction.
  static func float(_ value: QueryValue) -> QueryValue {
    switch value {
    case .integer(let number): .float(Double(number))
    case .float: value
    case .string(let text): number(in: text).map { .float($0) } ?? .null
    default: .null
    }
  }

  /// The truth value; numbers other than 0 are true.
  static func boolean(_ value: QueryValue) -> QueryValue {
    switch value {
    case .boolean: value
    case .integer(let number): .boolean(number != 0)
    case .string(let text):
      switch text.lowercased() {
      case "true": .boolean(true)
      case "false": .boolean(false)
      default: .null
      }
    default: .null
    }
  }

  /// The text; a level's is its id.
  static func text(_ value: QueryValue, _ context: EvaluationContext) -> QueryValue {
    if case .level(let level) = value { return .string(context.reader.graph.levels[level].id) }
    return textTypes.isDisjoint(with: value.types) ? .null : .string(ValueText.plain(value))
  }
}
