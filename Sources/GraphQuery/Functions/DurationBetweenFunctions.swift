extension QueryFunction {
  /// What lies between two times, in months, days and seconds.
  static let durationBetween = QueryFunction(
    "duration.between", [Parameter("start", .instant), Parameter("end", .instant)],
    gives: .duration,
    sentence: "What lies between two times, in months, days and seconds.",
    example: .expression(
      "duration.between(date('2001-06-15'), date('2017-06-09'))", gives: "'P15Y11M25D'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalDistance.between(arguments[0], arguments[1], in: .mixed)
  }

  /// What lies between two times, in whole days.
  static let durationInDays = QueryFunction(
    "duration.inDays", [Parameter("start", .instant), Parameter("end", .instant)], gives: .duration,
    sentence: "What lies between two times, in whole days.",
    example: .expression("duration.inDays(date('2017-06-01'), date('2017-06-09'))", gives: "'P8D'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalDistance.between(arguments[0], arguments[1], in: .days)
  }

  /// What lies between two times, in whole months.
  static let durationInMonths = QueryFunction(
    "duration.inMonths", [Parameter("start", .instant), Parameter("end", .instant)],
    gives: .duration,
    sentence: "What lies between two times, in whole months.",
    example: .expression(
      "duration.inMonths(date('2001-06-15'), date('2017-06-09'))", gives: "'P15Y11M'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalDistance.between(arguments[0], arguments[1], in: .months)
  }

  /// What lies between two times, in seconds.
  static let durationInSeconds = QueryFunction(
    "duration.inSeconds", [Parameter("start", .instant), Parameter("end", .instant)],
    gives: .duration,
    sentence: "What lies between two times, in seconds.",
    example: .expression(
      "duration.inSeconds(localtime('12:00'), localtime('12:30'))", gives: "'PT30M'")
  ) { (arguments, context) throws(QueryError) in
    try TemporalDistance.between(arguments[0], arguments[1], in: .seconds)
  }
}
