extension QueryFunction {
  /// The first day that a date of reduced precision can mean.
  static let firstDay = QueryFunction(
    "first_day", [Parameter("date", .date)], gives: .date,
    sentence: "The first day that a date of reduced precision can mean.",
    example: .expression("first_day(date('2017-06-09'))", gives: "'2017-06-09'")
  ) { (arguments, context) throws(QueryError) in
    guard case .date(let date) = arguments[0] else { return .null }
    return .date(DateValue(epochDay: date.epochDay))
  }

  /// The last day that a date of reduced precision can mean.
  static let lastDay = QueryFunction(
    "last_day", [Parameter("date", .date)], gives: .date,
    sentence: "The last day that a date of reduced precision can mean.",
    example: .expression("last_day(date('2017-06-09'))", gives: "'2017-06-09'")
  ) { (arguments, context) throws(QueryError) in
    guard case .date(let date) = arguments[0] else { return .null }
    return .date(DateValue(epochDay: date.lastEpochDay))
  }
}
