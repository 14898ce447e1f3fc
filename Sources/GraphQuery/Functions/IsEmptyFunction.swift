extension QueryFunction {
  /// Whether a list, a text or a map has nothing in it.
  static let isEmpty = QueryFunction(
    "isEmpty", [Parameter("value", [.list, .string, .map])], gives: .boolean,
    sentence: "Whether a list, a text or a map has nothing in it.",
    example: .expression("isEmpty([])", gives: "true")
  ) { (arguments, context) throws(QueryError) in
    switch arguments[0] {
    case .list(let list): return .boolean(list.isEmpty)
    case .map(let map): return .boolean(map.count == 0)
    default: return .boolean(arguments.text(0).isEmpty)
    }
  }
}
