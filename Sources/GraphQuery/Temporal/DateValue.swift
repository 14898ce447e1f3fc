/// A date of the proleptic Gregorian calendar, as precise as it is known.
///
/// Dates that a query makes are days. A graph's own dates may be months or years; what depends
/// on the unknown rest is null: such a date is neither before nor after a day inside it.
public struct DateValue: Hashable, Sendable {
  /// How much of it is known.
  public enum Precision: UInt8, Hashable, Sendable {
    /// The year alone.
    case year
    /// Year and month.
    case month
    /// The very day.
    case day
  }

  /// Its first day, counted from 1970-01-01.
  public let epochDay: Int64
  /// How much of it is known.
  public let precision: Precision

  /// Makes a date from its first day.
  public init(epochDay: Int64, precision: Precision = .day) {
    (self.epochDay, self.precision) = (epochDay, precision)
  }
}
