import Diagnostics

extension QueryPage {
  /// Literals.
  static let literal = QueryPage(
    "literal", .expression,
    meaning: """
      Whole numbers (also 0x…, 0o…, 0b… and with _ between digits), numbers with a point or an
      exponent, texts in single or double quotes, true, false and null; lists [1, 2] and maps
      {key: 1}; parameters $name; dates and times as date('2017-06-09') or DATE '2017-06-09'.
      """,
    form: "1, 1.5, 'text', true, null, [1, 2], {key: 1}, $name",
    examples: [
      "RETURN 0xFF AS number, 'it''s' AS text, [1, null] AS list, DATE '2017-06-09' AS day"
    ])
}

/// Whole numbers in text.
enum IntegerText {
  /// The value of digits with their base and underscores; nil where it exceeds 64 bits.
  static func magnitude(_ text: String) -> UInt64? {
    let digits = text.filter { $0 != "_" }
    switch digits.prefix(2).lowercased() {
    case "0x": return UInt64(digits.dropFirst(2), radix: 16)
    case "0o": return UInt64(digits.dropFirst(2), radix: 8)
    case "0b": return UInt64(digits.dropFirst(2), radix: 2)
    default: return UInt64(digits)
    }
  }
}

extension Parser {
  /// The value of a whole number's token.
  mutating func integer(_ token: Token, isNegative: Bool) throws(SyntaxStop) -> Expression.Kind {
    let limit = UInt64(Int64.max) + (isNegative ? 1 : 0)
    guard let magnitude = IntegerText.magnitude(list.text(token)), magnitude <= limit else {
      throw stop(
        .integerOverflow,
        "this number does not fit into 64 bits; with '.0' after it, it is a rounded number",
        at: token.span)
    }
    let value = isNegative ? 0 &- Int64(truncatingIfNeeded: magnitude) : Int64(magnitude)
    return .literal(.integer(value))
  }

  /// The value of a number with a fraction or an exponent.
  mutating func float(_ token: Token) throws(SyntaxStop) -> Expression.Kind {
    let value = Double(list.text(token).filter { $0 != "_" })
    guard let value, value.isFinite else {
      throw stop(
        .floatOverflow, "this number is greater than the greatest one, about 1.8E308",
        at: token.span)
    }
    return .literal(.float(value))
  }

  /// The value of a text's token.
  mutating func text(_ token: Token) throws(SyntaxStop) -> Expression.Kind {
    do {
      let bytes = list.bytes[Int(token.lower)..<Int(token.upper)]
      return .literal(.string(try TextLiteral.value(bytes)))
    } catch {
      let start = Int(token.lower) + error.offset
      throw stop(.badEscape, error.reason, at: SourceSpan(start, start + error.length))
    }
  }

  /// Reads `{key: value, …}`.
  mutating func mapEntries() throws(SyntaxStop) -> [MapEntry] {
    let opening = advance()
    var entries: [MapEntry] = []
    if !at(.rightBrace) {
      repeat {
        let key = try name("a key, as in {key: value}", isVariable: false)
        try expect(.colon, "':' after the key")
        entries.append(MapEntry(key: key, value: try innerExpression()))
      } while take(.comma)
    }
    try close(.rightBrace, "',' or '}' in the map", openedBy: opening)
    return entries
  }
}
