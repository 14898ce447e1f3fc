extension QueryFunction {
  /// The type of an edge.
  static let type = QueryFunction(
    "type", [Parameter("edge", .edge)], gives: .string,
    sentence: "The type of an edge.",
    example: .query(
      "MATCH (s:State {id: 'china'})-[r]->(o:Organization {id: 'sco'}) RETURN type(r)")
  ) { (arguments, context) throws(QueryError) in
    guard case .edge(let edge) = arguments[0] else { return .null }
    return .string(context.reader.type(of: edge))
  }
}
