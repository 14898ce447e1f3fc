/// A day and a time of day without an offset, to the nanosecond.
public struct LocalDateTimeValue: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00 on the same clock.
  public let epochSecond: Int64
  /// Nanoseconds of the second.
  public let nano: Int32

  /// Makes a day and time.
  public init(epochSecond: Int64, nano: Int32) {
    (self.epochSecond, self.nano) = (epochSecond, nano)
  }
}
