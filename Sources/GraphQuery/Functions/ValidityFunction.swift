extension QueryFunction {
  /// When an element holds, as its documents date it; of a path, the days on which all of it
  /// is counted: a map with since and until, null where never all at once.
  static let validity = QueryFunction(
    "validity", [Parameter("value", [.node, .edge, .path])], gives: .map,
    shape: { _ in .map(of: ValueShape(.date)) },
    sentence:
      "When an element holds, as its documents date it; of a path, the days on which all of it is counted: a map with since and until, null where never all at once.",
    example: .query(
      "MATCH (s:State {id: 'india'})-[r:PARTICIPATES_IN]->(o {id: 'sco'}) RETURN validity(r)")
  ) { (arguments, context) throws(QueryError) in
    ValidityOf.map(arguments[0], context)
  }
}
