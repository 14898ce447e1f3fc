extension QueryFunction {
  /// A list without its first element.
  static let tail = QueryFunction(
    "tail", [Parameter("list", .list)], gives: .list,
    shape: { .list(of: $0.first?.elementOfList ?? .any) },
    sentence: "A list without its first element.",
    example: .expression("tail([1, 2, 3])", gives: "[2, 3]")
  ) { (arguments, context) throws(QueryError) in
    .list(Array(arguments.elements(0).dropFirst()))
  }
}
