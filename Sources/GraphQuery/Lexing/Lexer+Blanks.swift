import Diagnostics

extension Lexer {
  /// Goes past white space and comments.
  mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09...0x0D, 0x1C...0x1F: position += 1
      case 0x2F where byte(1) == 0x2F: skipLine()
      case 0x2F where byte(1) == 0x2A: skipComment()
      case 0x80... where scalar(at: position).properties.isWhitespace:
        position += scalarLength(at: position)
      default: return
      }
    }
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
  }

  private mutating func skipComment() {
    let start = position
    position += 2
    while position < bytes.count {
      if bytes[position] == 0x2A, byte(1) == 0x2F {
        position += 2
        return
      }
      position += 1
    }
    findings.append(
      QueryProblem.unterminated(
        "this comment has no end; put '*/' where it ends", at: SourceSpan(start, start + 2),
        in: file))
  }

  /// The number of bytes of the scalar at a place.
  func scalarLength(at place: Int) -> Int {
    var length = 1
    while place + length < bytes.count, bytes[place + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }

  /// The scalar at a place.
  func scalar(at place: Int) -> Unicode.Scalar {
    let stretch = bytes[place..<place + scalarLength(at: place)]
    return String(decoding: stretch, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }
}
