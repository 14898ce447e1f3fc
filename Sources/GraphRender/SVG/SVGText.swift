/// XML's escapes.
enum SVGText {
  /// Plain text as it stands in an element or between double quotes.
  ///
  /// Control characters that XML 1.0 forbids are left out. Most texts need nothing of it, which
  /// their bytes tell.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedEscape) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether a byte is a sign of markup, a control, or begins U+FFFE, U+FFFF or another of its row.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0xEF: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: false
    }
  }

  /// Element text as it may stand between double quotes.
  static func quotable(_ raw: String) -> String { replacing("\"", in: raw, with: "&quot;") }

  /// Text of the source, with Graphviz's `&#45;` as the hyphen that it is.
  ///
  /// Graphviz writes it so for the sake of its comments, which do not stay.
  static func read(_ range: Range<Int>, of source: [UInt8]) -> String {
    let bytes = source[range]
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    return replacing("&#45;", in: bytes, with: "-")
  }

  /// `text` with every `pattern` replaced.
  ///
  /// Byte by byte: the standard library's searching costs more than all the rest of a drawing.
  static func replacing(_ pattern: String, in text: String, with replacement: String) -> String {
    guard let first = pattern.utf8.first, text.utf8.contains(first) else { return text }
    return replacing(pattern, in: Array(text.utf8)[...], with: replacement)
  }

  private static func replacing(
    _ pattern: String, in source: ArraySlice<UInt8>, with replacement: String
  ) -> String {
    let wanted = Array(pattern.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var copied = source.startIndex
    var at = copied
    while let found = source[at...].firstIndex(of: wanted[0]),
      found + wanted.count <= source.endIndex
    {
      at = found + 1
      guard starts(wanted, found, of: source) else { continue }
      result.append(contentsOf: source[copied..<found])
      result.append(contentsOf: replacement.utf8)
      at = found + wanted.count
      copied = at
    }
    result.append(contentsOf: source[copied...])
    return String(decoding: result, as: UTF8.self)
  }

  private static func starts(_ pattern: [UInt8], _ place: Int, of source: ArraySlice<UInt8>) -> Bool
  {
    for offset in pattern.indices where source[place + offset] != pattern[offset] { return false }
    return true
  }
}
