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
  static func quotable(_ raw: String) -> String {
    raw.contains("\"")
      ? raw.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "&quot;") : raw
  }
}
