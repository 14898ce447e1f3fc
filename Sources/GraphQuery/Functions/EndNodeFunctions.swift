import GraphCore

extension QueryFunction {
  /// The node where an edge begins.
  static let startNode = QueryFunction(
    "startNode", [Parameter("edge", .edge)], gives: .node,
    sentence: "The node where an edge begins.",
    example: .query(
      "MATCH (s:State {id: 'china'})-[r]->(o:Organization {id: 'sco'}) RETURN startNode(r)")
  ) { (arguments, context) throws(QueryError) in
    guard case .edge(let edge) = arguments[0] else { return .null }
    return .node(context.reader.graph[edge].source)
  }

  /// The node where an edge ends.
  static let endNode = QueryFunction(
    "endNode", [Parameter("edge", .edge)], gives: .node,
    sentence: "The node where an edge ends.",
    example: .query(
      "MATCH (s:State {id: 'china'})-[r]->(o:Organization {id: 'sco'}) RETURN endNode(r)")
  ) { (arguments, context) throws(QueryError) in
    guard case .edge(let edge) = arguments[0] else { return .null }
    return .node(context.reader.graph[edge].target)
  }
}
