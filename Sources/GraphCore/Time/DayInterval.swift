/// A stretch of days, the first included and the end excluded.
@frozen public struct DayInterval: Hashable, Sendable {
  /// The first day of it.
  public let start: Day
  /// The first day after it.
  public let end: Day

  /// Makes the stretch `[start, end)`.
  @inlinable public init(start: Day, end: Day) {
    (self.start, self.end) = (start, end)
  }

  /// All days.
  public static let always = DayInterval(start: .distantPast, end: .distantFuture)

  /// Whether no day lies in it.
  @inlinable public var isEmpty: Bool { start >= end }

  /// Whether `day` lies in it.
  @inlinable public func contains(_ day: Day) -> Bool { start <= day && day < end }

  /// Whether the two share a day.
  public func overlaps(_ other: DayInterval) -> Bool { !intersection(other).isEmpty }

  /// The days that lie in both, possibly none.
  public func intersection(_ other: DayInterval) -> DayInterval {
    DayInterval(start: max(start, other.start), end: min(end, other.end))
  }
}
