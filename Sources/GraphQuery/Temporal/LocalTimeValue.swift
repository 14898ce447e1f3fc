/// A time of day without an offset, to the nanosecond.
public struct LocalTimeValue: Hashable, Sendable {
  /// Nanoseconds since midnight, below 24 hours.
  public let nanoOfDay: Int64

  /// Makes a time of day.
  public init(nanoOfDay: Int64) { self.nanoOfDay = nanoOfDay }
}
