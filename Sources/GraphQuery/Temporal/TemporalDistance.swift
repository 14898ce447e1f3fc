/// What lies between two points in time.
///
/// Where one of them has no day, only the times of day count. Where both have offsets the second
/// is seen from the first one's; else the clocks are compared as they stand.
enum TemporalDistance {
  /// The units that a distance is told in.
  enum Unit: Sendable {
    /// Months, then days, then seconds.
    case mixed
    case months
    case days
    case seconds
  }

  /// The distance from `start` to `end`.
  static func between(
    _ start: QueryValue, _ end: QueryValue, in unit: Unit
  ) throws(QueryError) -> QueryValue {
    guard let first = TemporalParts(start), var second = TemporalParts(end) else {
      throw .type("a duration lies between two times, not \(start.typeName) and \(end.typeName)")
    }
    guard first.epochDay != nil, second.epochDay != nil else {
      return .duration(try clockDistance(first, second, in: unit))
    }
    if let offset = first.offset, second.offset != nil { second = second.moved(to: offset) }
    let (firstDay, secondDay) = (first.epochDay ?? 0, second.epochDay ?? 0)
    let from = Int128(firstDay) * Int128(Nanos.day) + Int128(first.nanoOfDay ?? 0)
    let to = Int128(secondDay) * Int128(Nanos.day) + Int128(second.nanoOfDay ?? 0)
    return .duration(try distance(from, to, in: unit))
  }

  private static func clockDistance(
    _ first: TemporalParts, _ second: TemporalParts, in unit: Unit
  ) throws(QueryError) -> DurationValue {
    guard unit == .mixed || unit == .seconds else { return DurationValue() }
    let (from, to) = (first.nanoOfDay ?? 0, second.nanoOfDay ?? 0)
    var nanos = Int128(to) - Int128(from)
    if let offset = first.offset, let other = second.offset {
      nanos -= Int128(other - offset) * Int128(Nanos.second)
    }
    return try DurationValue(months: 0, days: 0, allNanos: nanos)
  }

  private static func distance(
    _ from: Int128, _ to: Int128, in unit: Unit
  ) throws(QueryError) -> DurationValue {
    let day = Int128(Nanos.day)
    switch unit {
    case .seconds: return try DurationValue(months: 0, days: 0, allNanos: to - from)
    case .days: return DurationValue(days: Int64((to - from) / day))
    case .months: return DurationValue(months: try months(from, to))
    case .mixed:
      let months = try months(from, to)
      let start = try advanced(from, months)
      let days = (to - start) / day
      return try DurationValue(
        months: months, days: Int64(days), allNanos: to - start - days * day)
    }
  }

  /// The whole months between two moments, towards zero.
  private static func months(_ from: Int128, _ to: Int128) throws(QueryError) -> Int64 {
    let (first, second) = (civil(from), civil(to))
    var count = (second.year - first.year) * 12 + second.month - first.month
    if to >= from {
      while count > 0, try advanced(from, count) > to { count -= 1 }
    } else {
      while count < 0, try advanced(from, count) < to { count += 1 }
    }
    return count
  }

  private static func civil(_ nanos: Int128) -> CivilDate {
    CivilDate(epochDay: Int64(nanos.floorDivided(by: Int128(Nanos.day))))
  }

  private static func advanced(_ nanos: Int128, _ months: Int64) throws(QueryError) -> Int128 {
    let moved = try civil(nanos).advanced(byMonths: months)
    return Int128(moved.epochDay) * Int128(Nanos.day) + nanos.floorRemainder(by: Int128(Nanos.day))
  }
}
