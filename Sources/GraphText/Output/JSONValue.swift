/// A JSON document whose objects keep the order in which their members were put in.
public enum JSONValue: Hashable, Sendable {
  /// The absence of a value.
  case null
  /// True or false.
  case flag(Bool)
  /// A whole number.
  case integer(Int)
  /// A number; not finite ones are written as null.
  case number(Double)
  /// Words.
  case text(String)
  /// A list.
  case array([JSONValue])
  /// Members in order; keys are not repeated.
  case object([Member])

  /// One member of an object.
  public struct Member: Hashable, Sendable {
    /// Its key.
    public let key: String
    /// Its value.
    public let value: JSONValue

    /// Makes a member.
    public init(_ key: String, _ value: JSONValue) { (self.key, self.value) = (key, value) }
  }

  /// The value of a member, or nil where there is none or this is no object.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The words, or null where there are none.
  public static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Makes words.
  public init(stringLiteral value: String) { self = .text(value) }
  /// Makes true or false.
  public init(booleanLiteral value: Bool) { self = .flag(value) }
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Makes a list.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Makes an object with its members in the order as written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0, $1) })
  }
}
