/// The time that a question is about: one day, or a stretch of days of which any will do.
@frozen public struct TimeFrame: Hashable, Sendable {
  /// The first day of it.
  public let first: Day
  /// The last day of it, still included.
  public let last: Day
  /// Whether it was asked as a stretch (`--during`) and not as a day.
  public let isStretch: Bool

  /// One day.
  public static func day(_ day: Day) -> TimeFrame {
    TimeFrame(first: day, last: day, isStretch: false)
  }

  /// All days from `first` to `last`, both included.
  ///
  /// - Precondition: `first` is not later than `last`.
  public static func during(_ first: Day, _ last: Day) -> TimeFrame {
    precondition(first <= last, "a stretch of days ends no earlier than it begins")
    return TimeFrame(first: first, last: last, isStretch: true)
  }

  @usableFromInline init(first: Day, last: Day, isStretch: Bool) {
    (self.first, self.last, self.isStretch) = (first, last, isStretch)
  }

  /// Whether a thing that holds during `interval` holds on some day of the frame.
  ///
  /// An interval without days holds on none, wherever its ends lie.
  @inlinable public func admits(_ interval: DayInterval) -> Bool {
    interval.start <= last && max(first, interval.start) < interval.end
  }

  /// The frame's days as a half-open stretch.
  public var interval: DayInterval { DayInterval(start: first, end: last.advanced(by: 1)) }
}
