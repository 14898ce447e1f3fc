/// Takes the quotes off a text or a name and resolves what is escaped.
struct TextLiteral {
  /// A sequence that stands for nothing, and why.
  struct BadEscape: Error {
    let offset: Int
    let length: Int
    let reason: String
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var result: [UInt8] = []

  /// The value of a text's token, quotes included.
  ///
  /// - Throws: `BadEscape`, its offset counted from the beginning of `bytes`.
  static func value(_ bytes: ArraySlice<UInt8>) throws(BadEscape) -> String {
    let quote = bytes[bytes.startIndex]
    let inner = bytes.dropFirst().dropLast()
    if !inner.contains(where: { $0 == 0x5C || $0 == quote }) {
      return String(decoding: inner, as: UTF8.self)
    }
    var reader = TextLiteral(inner)
    try reader.read(quote: quote)
    return String(decoding: reader.result, as: UTF8.self)
  }

  /// The name between backquotes.
  static func name(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var skipped = false
    for byte in bytes.dropFirst().dropLast() {
      skipped = byte == 0x60 && !skipped && result.last == 0x60
      if !skipped { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  private mutating func read(quote: UInt8) throws(BadEscape) {
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte == 0x5C {
        try readEscape()
      } else {
        result.append(byte)
        position += byte == quote ? 2 : 1
      }
    }
  }

  private static let simple: [UInt8: UInt8] = [
    0x22: 0x22, 0x27: 0x27, 0x5C: 0x5C, 0x60: 0x60, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A,
    0x72: 0x0D, 0x74: 0x09,
  ]

  private mutating func readEscape() throws(BadEscape) {
    let letter = position + 1 < bytes.endIndex ? bytes[position + 1] : 0
    if let value = Self.simple[letter] {
      result.append(value)
      position += 2
    } else if letter == 0x75 {
      try readUnicode(digits: 4)
    } else if letter == 0x55 {
      try readUnicode(digits: 6)
    } else {
      throw bad(2, "this escape is not known; a backslash itself is written '\\\\'")
    }
  }

  private mutating func readUnicode(digits: Int) throws(BadEscape) {
    let first = try number(at: position + 2, digits: digits)
    if 0xD800..<0xDC00 ~= first, digits == 4 { return try readPair(first) }
    guard let scalar = Unicode.Scalar(first) else {
      throw bad(digits + 2, "this is half of a surrogate pair, or beyond Unicode's last code point")
    }
    result.append(contentsOf: Array(String(scalar).utf8))
    position += digits + 2
  }

  private mutating func readPair(_ high: UInt32) throws(BadEscape) {
    let next = position + 6
    guard next + 1 < bytes.endIndex, bytes[next] == 0x5C, bytes[next + 1] == 0x75 else {
      throw bad(6, "this is half of a surrogate pair; the other half must follow")
    }
    let low = try number(at: next + 2, digits: 4)
    guard 0xDC00..<0xE000 ~= low,
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw bad(12, "these two are no surrogate pair") }
    result.append(contentsOf: Array(String(scalar).utf8))
    position += 12
  }

  private func number(at start: Int, digits: Int) throws(BadEscape) -> UInt32 {
    var value: UInt32 = 0
    for place in start..<start + digits {
      guard place < bytes.endIndex, let digit = CharacterClass.hexadecimal(bytes[place]) else {
        throw bad(2, "expected \(digits) digits to the base 16 after this")
      }
      value = value << 4 | digit
    }
    return value
  }

  private func bad(_ length: Int, _ reason: String) -> BadEscape {
    let offset = position - bytes.startIndex + 1
    return BadEscape(
      offset: offset, length: min(length, bytes.endIndex - position), reason: reason)
  }
}
