/// On which side of another date of the same claim, or of the same thing, a date lies.
public struct DateOrder: Hashable, Sendable {
  /// The side.
  public enum Side: Hashable, Sendable {
    /// The same day or an earlier one.
    case notAfter
    /// The same day or a later one.
    case notBefore
  }

  /// The key by which the beginning of a claim is meant, or of the thing that has the property.
  public static let beginning = "since"

  /// The side.
  public let side: Side
  /// The key of the other date, or `since`.
  public let other: String

  /// A date that is no later than the one of `key`.
  public static func notAfter(_ key: String) -> Self { Self(side: .notAfter, other: key) }

  /// A date that is no earlier than the one of `key`.
  public static func notBefore(_ key: String) -> Self { Self(side: .notBefore, other: key) }

  /// The order in words: `Not after 'since'`.
  public var words: String { (side == .notAfter ? "Not after '" : "Not before '") + other + "'" }

  /// Whether two dates may stand so, for some of the days that each can mean.
  public func admits(_ date: CalendarDate, beside other: CalendarDate) -> Bool {
    switch side {
    case .notAfter: date.firstDay <= other.lastDay
    case .notBefore: other.firstDay <= date.lastDay
    }
  }
}
