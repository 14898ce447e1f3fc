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
    .argument("'\(text.prefix(60))' is not a \(type); write \(example)", .invalidArgumentValue)
  }

  static func namedZone(_ name: String) -> QueryError {
    .argument(
      "the time zone '\(name.prefix(40))' has a name, and names of zones are not supported;"
        + " write its offset, such as +08:00", .notSupported)
  }
}
