/// A literal value in the text.
enum Literal: Sendable, Equatable {
  /// `true`, `false`.
  case boolean(Bool)
  /// A number with a point or an exponent.
  case float(Double)
  /// A whole number: decimal, `0x…`, `0o…` or `0b…`.
  case integer(Int64)
  /// `null`.
  case null
  /// A text between quotes, escapes resolved.
  case string(String)
}

/// `key: value` in a map or in the properties of a pattern.
struct MapEntry: Sendable, Equatable {
  /// The key.
  var key: Name
  /// The value.
  var value: Expression
}
