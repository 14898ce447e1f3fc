extension QueryFunction {
  /// A list or a text from its end to its beginning.
  static let reverse = QueryFunction(
    "reverse", [Parameter("value", [.list, .string])], gives: [.list, .string],
    sentence: "A list or a text from its end to its beginning.",
    example: .expression("reverse([1, 2])", gives: "[2, 1]")
  ) { (arguments, context) throws(QueryError) in
    switch arguments[0] {
    case .list(let list): return .list(list.reversed())
    default: return .string(String(arguments.text(0).reversed()))
    }
  }
}
