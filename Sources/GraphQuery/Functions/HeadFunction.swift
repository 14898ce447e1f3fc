extension QueryFunction {
  /// The first element of a list, null of an empty one.
  static let head = QueryFunction(
    "head", [Parameter("list", .list)], gives: .any, shape: { $0.first?.elementOfList ?? .any },
    sentence: "The first element of a list, null of an empty one.",
    example: .expression("head([1, 2])", gives: "1")
  ) { (arguments, context) throws(QueryError) in
    arguments.elements(0).first ?? .null
  }
}
