extension QueryFunction {
  /// Whether another claim contradicts an element, or some edge of a path.
  static let disputed = QueryFunction(
    "disputed", [Parameter("value", [.node, .edge, .path])], gives: .boolean,
    sentence: "Whether another claim contradicts an element, or some edge of a path.",
    example: .query("MATCH (a)-[r]-(b) WHERE disputed(r) RETURN a.name, type(r), b.name")
  ) { (arguments, context) throws(QueryError) in
    .boolean(Provenance.elements(of: arguments[0]).contains { context.reader.isDisputed($0) })
  }
}
