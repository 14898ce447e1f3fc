extension CompiledGraph {
  /// The snapshot as a Swift string literal on one line, with its quotation marks.
  public var literal: String { swiftLiteral(String(decoding: bytes, as: UTF8.self)) }
}

/// `text` as a Swift string literal on one line, with its quotation marks.
///
/// Whatever is neither a letter, a mark, a sign nor a plain space in its own right is escaped, so
/// that a compiler or an editor that normalises line breaks does not alter it.
public func swiftLiteral(_ text: String) -> String {
  var literal = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": literal += "\\\(scalar)"
    case "\n": literal += "\\n"
    case _ where mustBeEscaped(scalar):
      literal += "\\u{\(String(scalar.value, radix: 16))}"
    default: literal.unicodeScalars.append(scalar)
    }
  }
  return literal + "\""
}

private func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
  default: false
  }
}
