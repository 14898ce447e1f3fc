import GraphCore

extension QueryFunction {
  /// The id of a node, a text; the number of an edge in its graph.
  static let id = QueryFunction(
    "id", [Parameter("element", .element)], gives: [.integer, .string],
    sentence: "The id of a node, a text; the number of an edge in its graph.",
    example: .query("MATCH (s:State) RETURN id(s) ORDER BY id(s) LIMIT 3")
  ) { (arguments, context) throws(QueryError) in
    switch arguments[0] {
    case .node(let node): return .string(context.reader.graph[node].id)
    case .edge(let edge): return .integer(Int64(edge.rawValue))
    default: return .null
    }
  }
}
