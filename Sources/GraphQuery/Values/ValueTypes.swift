/// A set of value types, for signatures and for what is known of an expression before it is run.
///
/// Null belongs to every type and has no bit of its own.
struct ValueTypes: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let boolean = ValueTypes(rawValue: 1 << 0)
  static let integer = ValueTypes(rawValue: 1 << 1)
  static let float = ValueTypes(rawValue: 1 << 2)
  static let string = ValueTypes(rawValue: 1 << 3)
  static let list = ValueTypes(rawValue: 1 << 4)
  static let map = ValueTypes(rawValue: 1 << 5)
  static let node = ValueTypes(rawValue: 1 << 6)
  static let edge = ValueTypes(rawValue: 1 << 7)
  static let path = ValueTypes(rawValue: 1 << 8)
  static let date = ValueTypes(rawValue: 1 << 9)
  static let localTime = ValueTypes(rawValue: 1 << 10)
  static let time = ValueTypes(rawValue: 1 << 11)
  static let localDateTime = ValueTypes(rawValue: 1 << 12)
  static let dateTime = ValueTypes(rawValue: 1 << 13)
  static let duration = ValueTypes(rawValue: 1 << 14)
  static let level = ValueTypes(rawValue: 1 << 15)

  /// Whole numbers and numbers with fractions.
  static let number: ValueTypes = [.integer, .float]
  /// Nodes and edges.
  static let element: ValueTypes = [.node, .edge]
  /// Points in time of every type.
  static let instant: ValueTypes = [.date, .localTime, .time, .localDateTime, .dateTime]
  /// What is neither element nor made of other values: what properties of a graph of claims are.
  static let scalar = any.subtracting([.list, .map, .node, .edge, .path])
  /// Every type.
  static let any = ValueTypes(rawValue: (1 << 16) - 1)

  /// The words for the single types, in the order of their bits.
  private static let words = [
    "BOOLEAN", "INTEGER", "FLOAT", "STRING", "LIST", "MAP", "NODE", "EDGE", "PATH", "DATE",
    "LOCAL TIME", "TIME", "LOCAL DATETIME", "DATETIME", "DURATION", "LEVEL",
  ]

  /// The types in words, `INTEGER or FLOAT`.
  var description: String {
    if self == .any { return "ANY" }
    if self == .scalar { return "a single value" }
    let names = Self.words.indices.filter { rawValue & (1 << UInt32($0)) != 0 }.map {
      Self.words[$0]
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "NOTHING" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension QueryValue {
  /// The type of the value; empty for null.
  var types: ValueTypes {
    switch self {
    case .null: []
    case .boolean: .boolean
    case .integer: .integer
    case .float: .float
    case .string: .string
    case .list: .list
    case .map: .map
    case .node: .node
    case .edge: .edge
    case .path: .path
    case .date: .date
    case .localTime: .localTime
    case .time: .time
    case .localDateTime: .localDateTime
    case .dateTime: .dateTime
    case .duration: .duration
    case .level: .level
    }
  }

  /// The type in words: `INTEGER`, `NULL`.
  var typeName: String { isNull ? "NULL" : types.description }
}
