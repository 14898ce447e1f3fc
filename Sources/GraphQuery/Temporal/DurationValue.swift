/// A stretch of time whose months, days and seconds are kept apart, because a month has no fixed
/// number of days, nor a day a fixed number of seconds.
public struct DurationValue: Hashable, Sendable {
  /// Months, years included.
  public let months: Int64
  /// Days, weeks included.
  public let days: Int64
  /// Whole seconds, rounded down.
  public let seconds: Int64
  /// Nanoseconds, 0 ..< 1,000,000,000, on top of the seconds.
  public let nanos: Int32

  /// Makes a stretch of time.
  ///
  /// - Precondition: `nanos` lies in 0 ..< 1,000,000,000.
  public init(months: Int64 = 0, days: Int64 = 0, seconds: Int64 = 0, nanos: Int32 = 0) {
    precondition((0..<1_000_000_000).contains(nanos), "nanoseconds fill less than a second")
    (self.months, self.days, self.seconds, self.nanos) = (months, days, seconds, nanos)
  }
}
