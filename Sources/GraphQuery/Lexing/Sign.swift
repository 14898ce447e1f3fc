/// The signs of the language.
enum Sign {
  /// Signs of one byte, by that byte.
  static let single: [TokenKind?] = {
    var table = [TokenKind?](repeating: nil, count: 256)
    for (sign, kind) in signs { table[Int(sign.value)] = kind }
    return table
  }()

  /// The sign of two bytes, the first one in the upper byte.
  static func double(_ bytes: UInt16) -> TokenKind? {
    for (pair, kind) in pairs where pair == bytes { return kind }
    return nil
  }

  private static let pairs: [(UInt16, TokenKind)] = [
    (pair("<", "="), .lessOrEqual), (pair("<", ">"), .notEqual), (pair(">", "="), .greaterOrEqual),
    (pair("=", "~"), .matches), (pair("|", "|"), .concatenate), (pair(".", "."), .dotDot),
  ]

  private static let signs: [(Unicode.Scalar, TokenKind)] = [
    ("!", .bang), ("%", .percent), ("&", .ampersand), ("(", .leftParenthesis),
    (")", .rightParenthesis), ("*", .star), ("+", .plus), (",", .comma), ("-", .minus),
    (".", .dot), ("/", .slash), (":", .colon), ("<", .less), ("=", .equal), (">", .greater),
    ("?", .question), (";", .semicolon), ("[", .leftBracket), ("]", .rightBracket), ("^", .caret),
    ("{", .leftBrace), ("|", .bar), ("}", .rightBrace), ("~", .tilde),
  ]

  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt16 {
    UInt16(first.value) << 8 | UInt16(second.value)
  }
}

/// Classes of ASCII bytes.
enum CharacterClass {
  /// A digit.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A letter or the low line.
  static func startsWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == 0x5F }

  /// A letter, digit or the low line.
  static func continuesWord(_ byte: UInt8) -> Bool { startsWord(byte) || isDigit(byte) }

  /// The value of a digit to the base 16, or nil.
  static func hexadecimal(_ byte: UInt8) -> UInt32? {
    if isDigit(byte) { return UInt32(byte - 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }
}
