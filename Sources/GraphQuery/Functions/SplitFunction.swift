extension QueryFunction {
  /// The parts of a text between a separator, or between any of several.
  static let split = QueryFunction(
    "split", [Parameter("text", .string), Parameter("separators", [.string, .list])], gives: .list,
    shape: { _ in .list(of: ValueShape(.string)) },
    sentence: "The parts of a text between a separator, or between any of several.",
    example: .expression("split('a,b', ',')", gives: "['a', 'b']")
  ) { (arguments, context) throws(QueryError) in
    let separators = arguments[1].list?.compactMap(\.string) ?? [arguments.text(1)]
    var parts = [arguments.text(0)]
    for separator in separators { parts = parts.flatMap { pieces(of: $0, between: separator) } }
    return .list(parts.map { .string($0) })
  }
}

/// The pieces of a text; its single characters where the separator is empty.
private func pieces(of text: String, between separator: String) -> [String] {
  if separator.isEmpty { return text.map(String.init) }
  let bytes = Array(text.utf8)
  var pieces: [String] = []
  var end = 0
  for range in TextSearch.ranges(of: separator, in: bytes) {
    pieces.append(String(decoding: bytes[end..<range.lowerBound], as: UTF8.self))
    end = range.upperBound
  }
  return pieces + [String(decoding: bytes[end...], as: UTF8.self)]
}
