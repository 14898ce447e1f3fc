extension QueryFunction {
  /// The text from a place on, counted from 0, so many characters long or to the end.
  static let substring = QueryFunction(
    "substring",
    [Parameter("text", .string), Parameter("start", .integer), Parameter("length", .integer)],
    required: 2, gives: .string,
    sentence: "The text from a place on, counted from 0, so many characters long or to the end.",
    example: .expression("substring('hello', 1, 3)", gives: "'ell'")
  ) { (arguments, context) throws(QueryError) in
    let scalars = arguments.text(0).unicodeScalars
    let start = arguments.whole(1)
    let length = arguments.count > 2 ? arguments.whole(2) : Int64.max
    guard start >= 0, length >= 0 else {
      throw .argument("substring() takes no negative start or length", .numberOutOfRange)
    }
    let rest = scalars.dropFirst(Int(min(start, Int64(Int32.max))))
    return .string(String(rest.prefix(Int(min(length, Int64(Int32.max))))))
  }

  /// The first characters of a text.
  static let left = QueryFunction(
    "left", [Parameter("text", .string), Parameter("length", .integer)], gives: .string,
    sentence: "The first characters of a text.",
    example: .expression("left('hello', 2)", gives: "'he'")
  ) { (arguments, context) throws(QueryError) in
    guard arguments.whole(1) >= 0 else {
      throw .argument("left() takes no negative length", .numberOutOfRange)
    }
    return .string(
      String(arguments.text(0).unicodeScalars.prefix(Int(min(arguments.whole(1), 1 << 31)))))
  }

  /// The last characters of a text.
  static let right = QueryFunction(
    "right", [Parameter("text", .string), Parameter("length", .integer)], gives: .string,
    sentence: "The last characters of a text.",
    example: .expression("right('hello', 2)", gives: "'lo'")
  ) { (arguments, context) throws(QueryError) in
    guard arguments.whole(1) >= 0 else {
      throw .argument("right() takes no negative length", .numberOutOfRange)
    }
    return .string(
      String(arguments.text(0).unicodeScalars.suffix(Int(min(arguments.whole(1), 1 << 31)))))
  }
}
