/// A moment and the offset from UTC from which it is seen, to the nanosecond.
public struct DateTimeValue: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00Z.
  public let epochSecond: Int64
  /// Nanoseconds of the second.
  public let nano: Int32
  /// Seconds east of UTC.
  public let offset: Int32

  /// Makes a moment.
  public init(epochSecond: Int64, nano: Int32, offset: Int32) {
    (self.epochSecond, self.nano, self.offset) = (epochSecond, nano, offset)
  }
}
