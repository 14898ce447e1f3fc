public import GraphCore

/// A value of the query language.
///
/// `==` and hashing are those of grouping, DISTINCT and UNION: null is the same as null, NaN the
/// same as NaN, and 1 the same as 1.0. The comparison that a query writes is `Equality`, where
/// null is unknown.
public enum QueryValue: Sendable {
  /// The absence of a value.
  case null
  /// True or false.
  case boolean(Bool)
  /// A whole number.
  case integer(Int64)
  /// A number with a fraction, IEEE 754.
  case float(Double)
  /// A text.
  case string(String)
  /// Values in order.
  case list([QueryValue])
  /// Values by key.
  case map(QueryMap)
  /// A node of the graph.
  case node(NodeID)
  /// An edge of the graph.
  case edge(EdgeID)
  /// A walk through the graph.
  case path(QueryPath)
  /// A day, a month or a year.
  case date(DateValue)
  /// A time of day.
  case localTime(LocalTimeValue)
  /// A time of day with an offset from UTC.
  case time(TimeValue)
  /// A day and a time of day.
  case localDateTime(LocalDateTimeValue)
  /// A moment, seen from an offset from UTC.
  case dateTime(DateTimeValue)
  /// A stretch of months, days and seconds.
  indirect case duration(DurationValue)
  /// A level of the graph's scale, only partly ordered.
  case level(LevelID)
}

extension QueryValue {
  /// Whether it is null.
  public var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The truth it stands for; nil for null and for what is no truth value.
  public var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The whole number, if it is one.
  public var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The text, if it is one.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The elements, if it is a list.
  public var list: [QueryValue]? {
    if case .list(let value) = self { value } else { nil }
  }

  /// The number, whole or not, if it is one.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .float(let value): value
    default: nil
    }
  }

  /// Makes a truth value, null where it is not known.
  public init(_ truth: Bool?) {
    self = truth.map { .boolean($0) } ?? .null
  }
}
