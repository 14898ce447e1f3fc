extension QueryFunction {
  /// What an element rests on, or all edges of a path: maps with reference and locator.
  static let citations = QueryFunction(
    "citations", [Parameter("value", [.node, .edge, .path])], gives: .list,
    shape: { _ in .list(of: .map(of: ValueShape(.string))) },
    sentence: "What an element rests on, or all edges of a path: maps with reference and locator.",
    example: .query(
      "MATCH (s:State {id: 'india'})-[r:PARTICIPATES_IN]->(o {id: 'sco'}) RETURN citations(r)")
  ) { (arguments, context) throws(QueryError) in
    .list(Provenance.citations(of: arguments[0], context))
  }
}
