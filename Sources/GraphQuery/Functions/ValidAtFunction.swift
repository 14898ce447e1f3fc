import GraphCore

extension QueryFunction {
  /// Whether an element, or the whole of a path, is counted on a day.
  static let validAt = QueryFunction(
    "valid_at", [Parameter("value", [.node, .edge, .path]), Parameter("day", .date)],
    gives: .boolean,
    sentence: "Whether an element, or the whole of a path, is counted on a day."
  ) { (arguments, context) throws(QueryError) in
    guard let day = ValidityOf.day(arguments[1]) else { return .null }
    return .boolean(ValidityOf.interval(of: arguments[0], context).contains(day))
  }
}
