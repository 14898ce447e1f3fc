import GraphCore

extension QueryFunction {
  /// Whether an element, or the whole of a path, is counted on a day.
  static let validAt = QueryFunction(
    "valid_at", [Parameter("value", [.node, .edge, .path]), Parameter("day", .date)],
    gives: .boolean,
    sentence: "Whether an element, or the whole of a path, is counted on a day.",
    example: .query(
      "MATCH (s:State)-[r:PARTICIPATES_IN]->(o {id: 'sco'}) WHERE valid_at(r, date('2016-12-31')) RETURN s.name"
    )
  ) { (arguments, context) throws(QueryError) in
    guard let day = ValidityOf.day(arguments[1]) else { return .null }
    return .boolean(ValidityOf.interval(of: arguments[0], context).contains(day))
  }
}
