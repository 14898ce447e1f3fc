extension QueryFunction {
  /// The text with every occurrence of a part replaced.
  static let replace = QueryFunction(
    "replace", [Parameter("text", .string), Parameter("part", .string), Parameter("by", .string)],
    gives: .string,
    sentence: "The text with every occurrence of a part replaced.",
    example: .expression("replace('hello', 'l', 'w')", gives: "'hewwo'")
  ) { (arguments, context) throws(QueryError) in
    let bytes = Array(arguments.text(0).utf8)
    var result: [UInt8] = []
    var end = 0
    let ranges = TextSearch.ranges(of: arguments.text(1), in: bytes)
    let growth = ranges.count.multipliedReportingOverflow(by: arguments.text(2).utf8.count)
    try ValueLimits.check(text: growth.overflow ? .max : growth.partialValue)
    for range in ranges {
      result += bytes[end..<range.lowerBound] + Array(arguments.text(2).utf8)
      end = range.upperBound
    }
    return .string(String(decoding: result + bytes[end...], as: UTF8.self))
  }
}
