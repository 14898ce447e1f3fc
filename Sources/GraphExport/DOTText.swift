/// How texts are written in DOT so that they stay texts.
///
/// Sources: the DOT grammar and the `escString` type of graphviz.org, and what versions 2.42 to 14
/// were seen to do. A quoted string of more than 16,384 bytes is a syntax error, so long ones are
/// joined of pieces; markup in plain labels is written as entities, because before version 13 a
/// plain label equal to an HTML-like one turns into it.
enum DOTText {
  /// The longest piece of a quoted string, in bytes.
  static let pieceLimit = 8000

  /// The greatest number of characters of a label; the full text belongs in the tooltip.
  static let labelLimit = 500

  /// An id: the quote alone is escaped, and no id ends in a backslash.
  static func id(_ text: String) -> String {
    var body = replacing(text) { $0 == "\"" ? "\\\"" : cleaned($0) }
    if body.unicodeScalars.last == "\\" { body += "_" }
    return quoted(body)
  }

  /// A label of several lines, each set to a side by its ending: `\l`, `\r` or `\n`.
  static func label(_ lines: [String], ending: String = "\\n") -> String {
    let texts = lines.map { escaped(cut($0)) }
    if ending == "\\n" { return quoted(texts.joined(separator: "\\n")) }
    return quoted(texts.map { $0 + ending }.joined())
  }

  /// A tooltip: a text of any length on one line.
  ///
  /// Graphviz (seen in 2.43) unescapes tooltips once more than labels and expands `\N` and its like
  /// both times, so a backslash is escaped twice.
  static func tooltip(_ text: String) -> String { quoted(escaped(text, backslash: "\\\\\\\\")) }

  /// A value that holds only what the program writes: numbers, colours, names of styles.
  static func value(_ text: String) -> String { quoted(text) }

  /// An address that is safe to follow, or nil.
  static func address(_ text: String) -> String? {
    guard text.hasPrefix("https://") || text.hasPrefix("http://") || text.hasPrefix("#") else {
      return nil
    }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x26: result += "&amp;".utf8
      case 0...0x20, 0x22, 0x27, 0x3C, 0x3E, 0x5C, 0x60, 0x7F...0xFF: result += percent(byte).utf8
      default: result.append(byte)
      }
    }
    return quoted(String(decoding: result, as: UTF8.self))
  }

  /// Text inside an HTML-like label, where a single backslash would call for the node's name (`\N`)
  /// as it does in a plain one.
  static func markup(_ text: String) -> String {
    replacing(cut(text)) { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: cleaned(scalar)
      }
    }
  }

  /// The text cut to the limit of labels, with an ellipsis where it was cut.
  static func cut(_ text: String) -> String {
    let head = text.prefix(labelLimit)
    return head.endIndex == text.endIndex ? text : head + "…"
  }

  private static func escaped(_ text: String, backslash: String = "\\\\") -> String {
    replacing(text) { scalar in
      switch scalar {
      case "\\": backslash
      case "\"": "\\\""
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: cleaned(scalar)
      }
    }
  }

  /// What stands for a scalar that no text may hold; nil for all others.
  ///
  /// These are control characters, line ends included, and those that turn the direction of what
  /// follows. The marks that set a name apart from its surroundings stay.
  private static func cleaned(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: " "
    case 0x202A...0x202E, 0x2066, 0x2067, 0xFEFF, 0xFFFE, 0xFFFF: ""
    default: nil
    }
  }

  /// The text with some of its scalars replaced; what lies between them is copied in runs.
  private static func replacing(
    _ text: String, with replacement: (Unicode.Scalar) -> String?
  ) -> String {
    let (bytes, units) = (Array(text.utf8), text.utf8)
    var (result, run) = ("", text.startIndex)
    for (offset, byte) in bytes.enumerated() where mayBegin(byte) {
      let place = units.index(units.startIndex, offsetBy: offset)
      guard let new = replacement(text.unicodeScalars[place]) else { continue }
      result += text[run..<place]
      result += new
      run = text.unicodeScalars.index(after: place)
    }
    return run == text.startIndex ? text : result + text[run...]
  }

  /// Whether a byte may be the first of a scalar that is ever replaced; of the others, most are
  /// passed without a look at the whole scalar.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }

  private static func quoted(_ body: String) -> String {
    guard body.utf8.count > pieceLimit else { return "\"" + body + "\"" }
    var text = TextBytes()
    quote(body.utf8, to: &text)
    return text.text
  }

  /// Writes a body that is escaped already in quotes, a long one in pieces.
  static func quote(_ body: some Collection<UInt8>, to text: inout TextBytes) {
    text += "\""
    if body.count <= pieceLimit {
      text += body
    } else {
      let bytes = Array(body)
      for cut in cuts(of: bytes) {
        if cut.lowerBound > 0 { text += "\" + \"" }
        text += bytes[cut]
      }
    }
    text += "\""
  }

  /// The pieces of a body, each under the limit, never cut between a backslash and what it escapes,
  /// nor within an entity or a character.
  private static func cuts(of bytes: [UInt8]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    var (isAfterBackslash, restOfEntity) = (false, 0)
    // Characters begin where no byte goes on from the one before it.
    for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if index - start + width > pieceLimit - 16, !isAfterBackslash, restOfEntity == 0 {
        pieces.append(start..<index)
        start = index
      }
      isAfterBackslash = byte == UInt8(ascii: "\\") && !isAfterBackslash
      restOfEntity =
        byte == UInt8(ascii: "&") ? 5 : byte == UInt8(ascii: ";") ? 0 : max(restOfEntity - 1, 0)
    }
    return pieces + [start..<bytes.count]
  }

  private static func percent(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16, uppercase: true)
    return "%" + (text.utf8.count == 1 ? "0" : "") + text
  }
}
