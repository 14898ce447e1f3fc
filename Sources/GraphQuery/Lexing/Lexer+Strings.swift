import Diagnostics

extension Lexer {
  /// Reads a text between quotes; the quote itself may be written twice or after a backslash.
  mutating func readString(_ quote: UInt8) {
    let start = position
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case 0x5C: position += 2
      case quote where byte(1) == quote: position += 2
      case quote:
        position += 1
        return add(.string, from: start)
      default: position += 1
      }
    }
    position = bytes.count
    let sign = String(Unicode.Scalar(quote))
    add(.invalid, from: start)
    findings.append(
      QueryProblem.unterminated(
        "this text has no end; put \(sign) where it ends", at: SourceSpan(start, start + 1),
        in: file))
  }
}
