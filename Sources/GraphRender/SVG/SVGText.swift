/// XML's escapes.
enum SVGText {
  /// Plain text as it stands in an element or between double quotes.
  ///
  /// Control characters that XML 1.0 forbids are left out.
  static func escape(_ text: String) -> String {
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

  /// Element text as it may stand between double quotes.
  static func quotable(_ raw: String) -> String { replacing("\"", in: raw, with: "&quot;") }

  /// The bytes with Graphviz's `&#45;` as the hyphen that it is.
  ///
  /// Graphviz writes it so for the sake of its comments, which do not stay.
  static func plainHyphens(_ bytes: [UInt8]) -> [UInt8] {
    let escape = Array("&#45;".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let next = rest.firstIndex(of: escape[0]) {
      result += rest[..<next]
      let isHyphen = rest[next...].starts(with: escape)
      result.append(isHyphen ? UInt8(ascii: "-") : escape[0])
      rest = rest[(next + (isHyphen ? escape.count : 1))...]
    }
    return result + rest
  }

  /// `text` with every `pattern` replaced.
  ///
  /// Byte by byte: the standard library's searching costs more than all the rest of a drawing.
  static func replacing(_ pattern: String, in text: String, with replacement: String) -> String {
    let wanted = Array(pattern.utf8)
    guard text.utf8.contains(wanted[0]) else { return text }
    let source = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var at = 0
    while at < source.count {
      if source[at] == wanted[0], source[at...].starts(with: wanted) {
        result.append(contentsOf: replacement.utf8)
        at += wanted.count
      } else {
        result.append(source[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
