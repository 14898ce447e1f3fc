extension QueryFunction {
  /// The text without white space at both ends.
  static let trim = QueryFunction(
    "trim", [Parameter("text", .string)], gives: .string,
    sentence: "The text without white space at both ends.",
    example: .expression("trim('  a ')", gives: "'a'")
  ) { (arguments, context) throws(QueryError) in
    .string(String(arguments.text(0).trimmedHead.trimmedTail))
  }

  /// The text without white space at its head.
  static let leftTrim = QueryFunction(
    "lTrim", [Parameter("text", .string)], gives: .string,
    sentence: "The text without white space at its head.",
    example: .expression("lTrim('  a')", gives: "'a'")
  ) { (arguments, context) throws(QueryError) in
    .string(String(arguments.text(0).trimmedHead))
  }

  /// The text without white space at its tail.
  static let rightTrim = QueryFunction(
    "rTrim", [Parameter("text", .string)], gives: .string,
    sentence: "The text without white space at its tail.",
    example: .expression("rTrim('a  ')", gives: "'a'")
  ) { (arguments, context) throws(QueryError) in
    .string(String(arguments.text(0)[...].trimmedTail))
  }
}

extension String {
  fileprivate var trimmedHead: Substring { drop(while: \.isWhitespace) }
}

extension Substring {
  fileprivate var trimmedTail: Substring {
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
