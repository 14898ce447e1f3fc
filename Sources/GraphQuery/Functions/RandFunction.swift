extension QueryFunction {
  /// A number of a fixed sequence within 0 and 1, 1 excluded: the same query gives the same
  /// numbers.
  static let rand = QueryFunction(
    "rand", [], gives: .float,
    sentence:
      "A number of a fixed sequence within 0 and 1, 1 excluded: the same query gives the same numbers.",
    example: .expression("rand() < 1", gives: "true")
  ) { (arguments, context) throws(QueryError) in
    .float(context.nextRandom())
  }
}
