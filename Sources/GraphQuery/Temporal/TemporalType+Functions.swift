extension TemporalType {
  /// A value of the type from a text, a map of parts or another time.
  func value(from source: QueryValue) throws(QueryError) -> QueryValue {
    switch source {
    case .string(let text): return try TemporalParsing.value(text, as: self)
    case .map(let map): return try TemporalConstruction(map, as: self).value()
    default:
      guard var parts = TemporalParts(source) else { return .null }
      if !hasOffset { parts.offset = nil }
      if self == .date, case .date = source { return source }
      guard !hasTime || hasDate || parts.nanoOfDay != nil else {
        throw .argument("a \(source.typeName) has no time of day")
      }
      return try value(parts)
    }
  }

  /// The result of the `truncate` functions: a unit, a time, and possibly parts.
  func truncated(_ arguments: [QueryValue]) throws(QueryError) -> QueryValue {
    var map = QueryMap()
    if arguments.count > 2, case .map(let parts) = arguments[2] { map = parts }
    return try TemporalTruncation.value(
      unit: arguments.text(0), of: arguments[1], map: map, as: self)
  }

  /// The moment so many nanoseconds after 1970-01-01T00:00Z.
  static func dateTime(nanosSinceEpoch nanos: Int128) throws(QueryError) -> QueryValue {
    let day = nanos.floorDivided(by: Int128(Nanos.day))
    guard let day = Int64(exactly: day) else { throw TemporalErrors.yearOutOfRange }
    let clock = Int64(nanos.floorRemainder(by: Int128(Nanos.day)))
    return try TemporalType.dateTime.value(
      TemporalParts(epochDay: day, nanoOfDay: clock, offset: 0))
  }
}
