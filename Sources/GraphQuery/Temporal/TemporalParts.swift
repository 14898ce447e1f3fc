/// The nanoseconds of a second, a minute, an hour and a day.
enum Nanos {
  static let second: Int64 = 1_000_000_000
  static let minute = 60 * second
  static let hour = 60 * minute
  static let day = 24 * hour
}

/// The seconds of a day.
let secondsPerDay: Int64 = 86_400

/// A time taken apart: what of day, time of day and offset it has.
struct TemporalParts: Sendable {
  /// The day, counted from 1970-01-01.
  var epochDay: Int64?
  /// Nanoseconds since midnight where the clock hangs.
  var nanoOfDay: Int64?
  /// Seconds east of UTC.
  var offset: Int32?

  init(epochDay: Int64? = nil, nanoOfDay: Int64? = nil, offset: Int32? = nil) {
    (self.epochDay, self.nanoOfDay, self.offset) = (epochDay, nanoOfDay, offset)
  }

  /// Takes a value apart; nil for what is no point in time.
  init?(_ value: QueryValue) {
    switch value {
    case .date(let date): self.init(epochDay: date.epochDay)
    case .localTime(let time): self.init(nanoOfDay: time.nanoOfDay)
    case .time(let time): self.init(nanoOfDay: time.nanoOfDay, offset: time.offset)
    case .localDateTime(let moment): self.init(moment)
    case .dateTime(let moment):
      self.init(
        LocalDateTimeValue(
          epochSecond: moment.epochSecond + Int64(moment.offset), nano: moment.nano))
      offset = moment.offset
    default: return nil
    }
  }

  private init(_ local: LocalDateTimeValue) {
    let day = local.epochSecond.floorDivided(by: secondsPerDay)
    let second = local.epochSecond - day * secondsPerDay
    self.init(epochDay: day, nanoOfDay: second * Nanos.second + Int64(local.nano))
  }

  /// The same moment seen from another offset; parts without an offset of their own take it on.
  func moved(to newOffset: Int32) -> TemporalParts {
    guard let offset, let nanoOfDay else {
      return TemporalParts(epochDay: epochDay, nanoOfDay: nanoOfDay, offset: newOffset)
    }
    let shifted = nanoOfDay + Int64(newOffset - offset) * Nanos.second
    let days = shifted.floorDivided(by: Nanos.day)
    return TemporalParts(
      epochDay: epochDay.map { $0 + days }, nanoOfDay: shifted - days * Nanos.day,
      offset: newOffset)
  }

  /// The day and time on a clock without an offset, midnight where there is no time.
  var localDateTime: LocalDateTimeValue {
    let nanos = nanoOfDay ?? 0
    return LocalDateTimeValue(
      epochSecond: (epochDay ?? 0) * secondsPerDay + nanos / Nanos.second,
      nano: Int32(nanos % Nanos.second))
  }

  /// The moment, UTC where there is no offset.
  var dateTime: DateTimeValue {
    let local = localDateTime
    let offset = offset ?? 0
    return DateTimeValue(
      epochSecond: local.epochSecond - Int64(offset), nano: local.nano, offset: offset)
  }
}

/// The five types of points in time.
enum TemporalType: String, Sendable, CaseIterable {
  case date
  case localTime = "localtime"
  case time
  case localDateTime = "localdatetime"
  case dateTime = "datetime"

  /// Whether it has a day.
  var hasDate: Bool { self == .date || self == .localDateTime || self == .dateTime }
  /// Whether it has a time of day.
  var hasTime: Bool { self != .date }
  /// Whether it has an offset.
  var hasOffset: Bool { self == .time || self == .dateTime }

  /// The type's bit.
  var types: ValueTypes {
    switch self {
    case .date: .date
    case .localTime: .localTime
    case .time: .time
    case .localDateTime: .localDateTime
    case .dateTime: .dateTime
    }
  }

  /// A value of the type; what it lacks is midnight, UTC.
  ///
  /// - Throws: `QueryError` where a day is needed and missing, or its year out of range.
  func value(_ parts: TemporalParts) throws(QueryError) -> QueryValue {
    if hasDate {
      guard let day = parts.epochDay else {
        throw .argument("\(rawValue)() needs a day, such as {year: 2017, month: 6, day: 9}")
      }
      guard CivilDate.years.contains(CivilDate(epochDay: day).year) else {
        throw TemporalErrors.yearOutOfRange
      }
    }
    switch self {
    case .date: return .date(DateValue(epochDay: parts.epochDay ?? 0))
    case .localTime: return .localTime(LocalTimeValue(nanoOfDay: parts.nanoOfDay ?? 0))
    case .time:
      return .time(TimeValue(nanoOfDay: parts.nanoOfDay ?? 0, offset: parts.offset ?? 0))
    case .localDateTime: return .localDateTime(parts.localDateTime)
    case .dateTime: return .dateTime(parts.dateTime)
    }
  }
}
