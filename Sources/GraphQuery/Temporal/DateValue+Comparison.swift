extension DateValue {
  /// Its last day, counted from 1970-01-01.
  var lastEpochDay: Int64 {
    let civil = CivilDate(epochDay: epochDay)
    return switch precision {
    case .day: epochDay
    case .month: epochDay + civil.daysInMonth - 1
    case .year: CivilDate(year: civil.year, month: 12, day: 31).epochDay
    }
  }

  /// How it stands to another date, nil where that depends on days that are not known.
  func order(relativeTo other: DateValue) -> Comparison.Order? {
    if self == other { return .equal }
    if lastEpochDay < other.epochDay { return .less }
    if epochDay > other.lastEpochDay { return .greater }
    return nil
  }

  /// Whether it is the same date as another, nil where that depends on days that are not known.
  func isSameDay(as other: DateValue) -> Bool? {
    order(relativeTo: other).map { $0 == .equal }
  }
}

extension DateTimeValue {
  /// Whether the two are the same moment, from whatever offset they are seen.
  func isSameMoment(as other: DateTimeValue) -> Bool {
    epochSecond == other.epochSecond && nano == other.nano
  }
}
