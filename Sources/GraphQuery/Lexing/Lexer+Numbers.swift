extension Lexer {
  /// Reads a number; its value is the parser's business, because `-` may stand before it.
  mutating func readNumber() {
    let start = position
    if byte() == 0x30, let digits = Self.bases[byte(1) | 0x20] {
      position += 2
      return readDigits(digits, from: start)
    }
    skipDigits()
    var kind = TokenKind.integer
    if byte() == 0x2E, CharacterClass.isDigit(byte(1)) {
      position += 1
      skipDigits()
      kind = .float
    }
    if byte() | 0x20 == 0x65, exponentFollows() {
      position += 2
      skipDigits()
      kind = .float
    }
    add(kind, from: start)
  }

  private static let bases: [UInt8: ClosedRange<UInt32>] = [
    0x62: 0...1, 0x6F: 0...7, 0x78: 0...15,
  ]

  private mutating func readDigits(_ digits: ClosedRange<UInt32>, from start: Int) {
    var areRight = position < bytes.count && CharacterClass.continuesWord(bytes[position])
    while position < bytes.count, CharacterClass.continuesWord(bytes[position]) {
      let value = CharacterClass.hexadecimal(bytes[position])
      if bytes[position] != 0x5F, !(value.map { digits.contains($0) } ?? false) { areRight = false }
      position += 1
    }
    guard areRight else {
      let last = digits.upperBound == 15 ? "9 and A to F" : "\(digits.upperBound)"
      return refuse(
        .badNumber, "this is no number: its digits must be 0 to \(last), at least one of them",
        from: start)
    }
    add(.integer, from: start)
  }

  private mutating func skipDigits() {
    while CharacterClass.isDigit(byte()) || (byte() == 0x5F && CharacterClass.isDigit(byte(1))) {
      position += 1
    }
  }

  private func exponentFollows() -> Bool {
    if byte(1) == 0x2B || byte(1) == 0x2D { return CharacterClass.isDigit(byte(2)) }
    return CharacterClass.isDigit(byte(1))
  }
}
