import GraphCore

/// The sentences about times that are not.
enum TemporalErrors {
  static let yearOutOfRange = QueryError.argument(
    "a date's year lies within -999999999 and 999999999", .numberOutOfRange)

  static let durationOverflow = QueryError(
    .arithmetic, .integerOverflow, "a duration's parts must fit into whole numbers of 64 bits")

  static func outOfRange(_ field: String, _ value: Int64, _ range: ClosedRange<Int64>) -> QueryError
  {
    .argument(
      "\(field) is \(value), but lies within \(range.lowerBound) and \(range.upperBound)",
      .numberOutOfRange)
  }

  static func malformed(_ text: String, _ type: String, _ example: String) -> QueryError {
    .argument(
      "'\(text.prefix(60))' is not a \(type) such as \(example)", .invalidArgumentValue)
  }

  /// The sentence for a text with the form of a date that the calendar has not; nil for others.
  static func notReal(_ text: String) -> QueryError? {
    let day = text.prefix { $0 != "T" }
    do throws(CalendarDateError) {
      _ = try CalendarDate(parsing: String(day))
      return nil
    } catch {
      return error.code == .notReal ? .argument(error.message, .invalidArgumentValue) : nil
    }
  }

  static func namedZone(_ name: String) -> QueryError {
    .argument(
      "the time zone '\(name.prefix(40))' has a name, and names of zones are not supported;"
        + " write its offset, such as +08:00", .notSupported)
  }
}
