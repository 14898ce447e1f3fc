extension QueryFunction {
  /// Whether an element, or every edge of a path, rests on a reference.
  static let sourcedBy = QueryFunction(
    "sourced_by", [Parameter("value", [.node, .edge, .path]), Parameter("reference", .string)],
    gives: .boolean,
    sentence: "Whether an element, or every edge of a path, rests on a reference.",
    example: .query(
      "MATCH (s:State)-[r]->(o {id: 'sco'}) WHERE sourced_by(r, 'astana-declaration-2017') RETURN s.name"
    )
  ) { (arguments, context) throws(QueryError) in
    let reference = arguments.text(1)
    return .boolean(
      Provenance.elements(of: arguments[0]).allSatisfy {
        context.reader.isSourced($0, by: reference)
      })
  }
}
