extension QueryFunction {
  /// The names of the properties of a node or an edge, or the keys of a map.
  static let keys = QueryFunction(
    "keys", [Parameter("value", [.node, .edge, .map])], gives: .list,
    shape: { _ in .list(of: ValueShape(.string)) },
    sentence: "The names of the properties of a node or an edge, or the keys of a map.",
    example: .expression("keys({a: 1, b: 2})", gives: "['a', 'b']")
  ) { (arguments, context) throws(QueryError) in
    .list(PropertiesOf.map(arguments[0], context).keys.map { .string($0) })
  }
}
