extension QueryFunction {
  /// The number of elements of a list, of characters of a text, of keys of a map.
  static let size = QueryFunction(
    "size", [Parameter("value", [.list, .string, .map])], gives: .integer,
    sentence: "The number of elements of a list, of characters of a text, of keys of a map.",
    example: .expression("size([1, 2, 3])", gives: "3")
  ) { (arguments, context) throws(QueryError) in
    switch arguments[0] {
    case .list(let list): return .integer(Int64(list.count))
    case .map(let map): return .integer(Int64(map.count))
    default: return .integer(Int64(arguments.text(0).unicodeScalars.count))
    }
  }
}
