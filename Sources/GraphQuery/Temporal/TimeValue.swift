/// A time of day with its offset from UTC, to the nanosecond.
public struct TimeValue: Hashable, Sendable {
  /// Nanoseconds since midnight where the clock hangs, below 24 hours.
  public let nanoOfDay: Int64
  /// Seconds east of UTC.
  public let offset: Int32

  /// Makes a time of day.
  public init(nanoOfDay: Int64, offset: Int32) {
    (self.nanoOfDay, self.offset) = (nanoOfDay, offset)
  }
}
