import GraphCore

extension QueryFunction {
  /// Whether an element, or the whole of a path, is counted on some day from the first up to,
  /// not including, the end.
  static let validDuring = QueryFunction(
    "valid_during",
    [
      Parameter("value", [.node, .edge, .path]), Parameter("first", .date), Parameter("end", .date),
    ], gives: .boolean,
    sentence:
      "Whether an element, or the whole of a path, is counted on some day from the first up to, not including, the end.",
    example: .query(
      "MATCH (s:State)-[r:PARTICIPATES_IN]->(o {id: 'sco'}) WHERE valid_during(r, date('2001-01-01'), date('2002-01-01')) RETURN s.name"
    )
  ) { (arguments, context) throws(QueryError) in
    guard let first = ValidityOf.firstDay(arguments[1]), let end = ValidityOf.firstDay(arguments[2])
    else { return .null }
    let interval = ValidityOf.interval(of: arguments[0], context)
    return .boolean(interval.overlaps(DayInterval(start: first, end: end)))
  }
}
