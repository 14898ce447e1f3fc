extension QueryFunction {
  /// The last element of a list, null of an empty one.
  static let last = QueryFunction(
    "last", [Parameter("list", .list)], gives: .any, shape: { $0.first?.elementOfList ?? .any },
    sentence: "The last element of a list, null of an empty one.",
    example: .expression("last([1, 2])", gives: "2")
  ) { (arguments, context) throws(QueryError) in
    arguments.elements(0).last ?? .null
  }
}
