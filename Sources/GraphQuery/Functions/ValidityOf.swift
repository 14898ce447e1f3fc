import GraphCore

/// When values hold.
enum ValidityOf {
  /// The days on which an element, or the whole of a path, is counted.
  static func interval(of value: QueryValue, _ context: EvaluationContext) -> DayInterval {
    switch value {
    case .node(let node): context.reader.interval(of: .node(node))
    case .edge(let edge): context.reader.interval(of: .edge(edge))
    case .path(let path): context.reader.interval(of: path)
    default: .always
    }
  }

  /// The last day that a date can mean, as a question about a day takes it.
  static func day(_ value: QueryValue) -> Day? {
    guard case .date(let date) = value else { return nil }
    return Int32(exactly: date.lastEpochDay).map { Day(rawValue: $0) }
  }

  /// The first day that a date can mean.
  static func firstDay(_ value: QueryValue) -> Day? {
    guard case .date(let date) = value else { return nil }
    return Int32(exactly: date.epochDay).map { Day(rawValue: $0) }
  }

  /// The dates of a validity as a map with `since` and `until`; null for a path that never is
  /// whole.
  static func map(_ value: QueryValue, _ context: EvaluationContext) -> QueryValue {
    switch value {
    case .node(let node): return map(context.reader.validity(of: .node(node)))
    case .edge(let edge): return map(context.reader.validity(of: .edge(edge)))
    default:
      let interval = interval(of: value, context)
      guard !interval.isEmpty else { return .null }
      return .map(QueryMap([("since", day(interval.start)), ("until", day(interval.end))]))
    }
  }

  private static func map(_ validity: Validity) -> QueryValue {
    var until = QueryValue(day: validity.until)
    if let last = validity.last { until = day(last.lastDay.advanced(by: 1)) }
    return .map(QueryMap([("since", QueryValue(day: validity.since)), ("until", until)]))
  }

  private static func day(_ day: Day) -> QueryValue { QueryValue(day: CalendarDate(within: day)) }
}
