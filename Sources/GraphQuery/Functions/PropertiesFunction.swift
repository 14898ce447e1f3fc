extension QueryFunction {
  /// The properties of a node or an edge as a map.
  static let properties = QueryFunction(
    "properties", [Parameter("value", [.node, .edge, .map])], gives: .map,
    sentence: "The properties of a node or an edge as a map.",
    example: .expression("properties({a: 1})", gives: "{a: 1}")
  ) { (arguments, context) throws(QueryError) in
    .map(PropertiesOf.map(arguments[0], context))
  }
}

/// Properties as maps.
enum PropertiesOf {
  /// The properties of a node or an edge, the map itself of a map.
  static func map(_ value: QueryValue, _ context: EvaluationContext) -> QueryMap {
    switch value {
    case .node(let node): context.reader.properties(of: node)
    case .edge(let edge): context.reader.properties(of: edge)
    case .map(let map): map
    default: QueryMap()
    }
  }
}
