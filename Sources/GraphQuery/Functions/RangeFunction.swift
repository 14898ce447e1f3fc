extension QueryFunction {
  /// The whole numbers from a start to an end, both included, by a step.
  static let range = QueryFunction(
    "range", [Parameter("start"), Parameter("end"), Parameter("step")], required: 2, gives: .list,
    shape: { _ in .list(of: ValueShape(.integer)) },
    sentence: "The whole numbers from a start to an end, both included, by a step.",
    example: .expression("range(0, 6, 2)", gives: "[0, 2, 4, 6]")
  ) { (arguments, context) throws(QueryError) in
    let numbers = arguments.compactMap(\.integer)
    guard numbers.count == arguments.count else {
      throw .argument("range() takes whole numbers")
    }
    let step = numbers.count > 2 ? numbers[2] : 1
    guard step != 0 else {
      throw .argument("the step of range() cannot be 0", .numberOutOfRange)
    }
    return .list(try RangeList.numbers(from: numbers[0], to: numbers[1], by: step))
  }
}

/// The lists of `range()`.
private enum RangeList {
  static func numbers(
    from start: Int64, to end: Int64, by step: Int64
  ) throws(QueryError) -> [QueryValue] {
    let span = Int128(end) - Int128(start)
    guard span == 0 || (span > 0) == (step > 0) else { return [] }
    let count = span / Int128(step) + 1
    try ValueLimits.check(list: Int(clamping: count))
    return (0..<Int(count)).map { .integer(start + Int64($0) * step) }
  }
}
