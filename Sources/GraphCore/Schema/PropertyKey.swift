/// A property that a kind allows: its key, what it may hold, and what it means.
public struct PropertyKey: Hashable, Sendable {
  /// What a property may hold.
  public enum ValueType: Hashable, Sendable {
    /// Words.
    case text
    /// Words in several languages.
    case localized
    /// A whole number.
    case integer
    /// A number.
    case number
    /// Yes or no.
    case flag
    /// A date.
    case date
    /// One of a closed list.
    case choice([Choice])
    /// A level of the graph's scale.
    case level
  }

  /// The key as data write it: lower case, words joined by hyphens.
  public let key: String
  /// What it may hold.
  public let type: ValueType
  /// Whether each claim of the kind must state it.
  public let isRequired: Bool
  /// How it is called.
  public let name: LocalizedText
  /// The sign of the unit in which a number is measured, written behind it.
  public let unit: LocalizedText?
  /// The numbers that it may hold.
  public let bounds: PropertyBounds?
  /// How a date lies to other dates of its claim.
  public let order: [DateOrder]
  /// Whether questions may call the entity by the words that it holds, so that no two share them.
  public let isName: Bool
  /// The words that a text usually is, each with its names; other words stand as they are written.
  public let terms: [Choice]
  /// What it means, with its unit.
  public let documentation: String

  /// Makes a key.
  public init(
    _ key: String, _ type: ValueType, isRequired: Bool = false, name: LocalizedText,
    unit: LocalizedText? = nil, bounds: PropertyBounds? = nil, order: [DateOrder] = [],
    isName: Bool = false, terms: [Choice] = [], documentation: String
  ) {
    (self.key, self.type, self.isRequired, self.isName) = (key, type, isRequired, isName)
    (self.unit, self.bounds, self.order) = (unit, bounds, order)
    (self.name, self.terms, self.documentation) = (name, terms, documentation)
  }

  /// A number with the sign of its unit: `3000 km`, `3000公里`, `39.5°`.
  ///
  /// - Parameters:
  ///   - number: the number in digits.
  ///   - language: whose sign of the unit is written.
  ///   - gap: what stands between the two where the sign is a word of letters.
  public func measure(_ number: String, in language: Language, gap: String = " ") -> String {
    guard let sign = unit?.text(in: language), let first = sign.unicodeScalars.first else {
      return number
    }
    let isAlphabetic = first.properties.isAlphabetic && first.value < 0x2E80
    return number + (isAlphabetic ? gap : "") + sign
  }

  /// The values it allows, if it is a choice.
  public var choices: [Choice] {
    if case .choice(let choices) = type { choices } else { [] }
  }

  /// Whether `value` is of its type and one of those allowed: of the choices, within the bounds.
  public func admits(_ value: Value) -> Bool { isOfType(value) && isWithinBounds(value) }

  /// Whether a value is no number, or within the bounds that there are.
  public func isWithinBounds(_ value: Value) -> Bool {
    guard let bounds, let number = value.number else { return true }
    return bounds.contains(number)
  }

  private func isOfType(_ value: Value) -> Bool {
    switch (type, value) {
    case (.text, .text), (.localized, .localized), (.integer, .integer), (.number, .number),
      (.number, .integer), (.flag, .flag), (.date, .date), (.level, .level):
      true
    case (.choice(let choices), .choice(let id)): choices.contains { $0.id == id }
    default: false
    }
  }
}
