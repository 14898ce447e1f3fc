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
  /// What it means, with its unit.
  public let documentation: String

  /// Makes a key.
  public init(
    _ key: String, _ type: ValueType, isRequired: Bool = false, name: LocalizedText,
    documentation: String
  ) {
    (self.key, self.type, self.isRequired) = (key, type, isRequired)
    (self.name, self.documentation) = (name, documentation)
  }

  /// The values it allows, if it is a choice.
  public var choices: [Choice] {
    if case .choice(let choices) = type { choices } else { [] }
  }

  /// Whether `value` is of its type and, for a choice, one of those allowed.
  public func admits(_ value: Value) -> Bool {
    switch (type, value) {
    case (.text, .text), (.localized, .localized), (.integer, .integer), (.number, .number),
      (.number, .integer), (.flag, .flag), (.date, .date), (.level, .level):
      true
    case (.choice(let choices), .choice(let id)): choices.contains { $0.id == id }
    default: false
    }
  }
}
