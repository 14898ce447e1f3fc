/// The closed set of what a property can hold.
public enum Value: Hashable, Sendable {
  /// Words in one language or none.
  case text(String)
  /// Words in several languages.
  case localized(LocalizedText)
  /// A whole number.
  case integer(Int)
  /// A number with a fraction; its unit is told by the property's documentation.
  case number(Double)
  /// Yes or no.
  case flag(Bool)
  /// A date of any precision.
  case date(CalendarDate)
  /// One of the ids that the property's key allows.
  case choice(String)
  /// A level of the graph's scale.
  case level(LevelID)
}

extension Value {
  /// The words of a text, a choice's id, or a localised text in English.
  public var text: String? {
    switch self {
    case .text(let text), .choice(let text): text
    case .localized(let text): text.text(in: .english)
    default: nil
    }
  }

  /// The date, if it is one.
  public var date: CalendarDate? {
    if case .date(let date) = self { date } else { nil }
  }

  /// The level, if it is one.
  public var level: LevelID? {
    if case .level(let level) = self { level } else { nil }
  }

  /// The number, whole or not, if it is one.
  public var number: Double? {
    switch self {
    case .number(let number): number
    case .integer(let integer): Double(integer)
    default: nil
    }
  }

  /// The flag, if it is one.
  public var flag: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }
}
