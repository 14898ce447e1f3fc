/// A Swift file's text with comments and the insides of string literals blanked.
///
/// Braces and words in it are code; line breaks stay where they are.
struct SwiftText {
  let bytes: [UInt8]

  init(_ text: String, keepingComments: Bool = false) {
    var scanner = SwiftScanner(Array(text.utf8), keepingComments)
    bytes = scanner.blanked()
  }

  /// The lines without what is blanked.
  func lines() -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.filter { $0 != Self.blank }, as: UTF8.self)
    }
  }

  /// What stands for a byte of a comment or a literal.
  static let blank: UInt8 = 0x01

  /// A function, initialiser or subscript with a body.
  struct Function {
    let line: Int
    let length: Int
  }

  /// The functions in the order in which they begin; accessors count with their property's or
  /// subscript's braces only where the word `func`, `init` or `subscript` stands.
  func functions() -> [Function] {
    var functions: [Function] = []
    var line = 1
    for index in bytes.indices {
      if bytes[index] == 0x0A { line += 1 }
      guard let start = declarationEnd(at: index), let end = bodyEnd(after: start) else { continue }
      let length = bytes[index...end].count { $0 == 0x0A } + 1
      functions.append(Function(line: line, length: length))
    }
    return functions
  }

  /// Where a declaring word that begins at `index` ends.
  private func declarationEnd(at index: Int) -> Int? {
    if index > 0, isWord(bytes[index - 1]) || bytes[index - 1] == 0x2E { return nil }
    for word in ["func", "init", "subscript"] {
      let end = index + word.utf8.count
      if end < bytes.count, bytes[index..<end].elementsEqual(word.utf8), !isWord(bytes[end]) {
        return end
      }
    }
    return nil
  }

  /// Where the body closes that belongs to a declaration; nil for a requirement without one.
  private func bodyEnd(after start: Int) -> Int? {
    var (depth, braces) = (0, 0)
    for index in start..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "{"): braces += 1
      case UInt8(ascii: "}"):
        braces -= 1
        if braces == 0, depth == 0 { return index }
        if braces < 0 { return nil }
      default:
        if braces == 0, depth == 0, index > start, declarationEnd(at: index) != nil { return nil }
      }
    }
    return nil
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x60, 0x80...: true
    default: false
    }
  }
}

/// Tells code from comments and literals.
private struct SwiftScanner {
  private var bytes: [UInt8]
  private var index = 0
  private let keepsComments: Bool

  init(_ bytes: [UInt8], _ keepsComments: Bool) {
    (self.bytes, self.keepsComments) = (bytes, keepsComments)
  }

  mutating func blanked() -> [UInt8] {
    while index < bytes.count {
      if starts(with: "//") {
        blank(until: "\n")
      } else if starts(with: "/*") {
        blank(until: "*/")
      } else if let pounds = poundsBeforeQuote() {
        blankLiteral(pounds)
      } else {
        index += 1
      }
    }
    return bytes
  }

  /// How many signs precede the quotation mark of a literal that begins here.
  private func poundsBeforeQuote() -> Int? {
    var end = index
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - index : nil
  }

  private mutating func blankLiteral(_ pounds: Int) {
    index += pounds
    let quotes = starts(with: "\"\"\"") ? "\"\"\"" : "\""
    let close = quotes + String(repeating: "#", count: pounds)
    let escape = "\\" + String(repeating: "#", count: pounds)
    index += quotes.utf8.count
    while index < bytes.count, !starts(with: close) {
      if starts(with: escape) { index += escape.utf8.count }
      blankByte()
    }
    index += close.utf8.count
  }

  /// Blanks a comment, or only steps over it.
  private mutating func blank(until end: String) {
    while index < bytes.count, !starts(with: end) {
      if keepsComments { index += 1 } else { blankByte() }
    }
  }

  private mutating func blankByte() {
    guard index < bytes.count else { return }
    if bytes[index] != 0x0A { bytes[index] = SwiftText.blank }
    index += 1
  }

  private func starts(with text: String) -> Bool {
    index + text.utf8.count <= bytes.count
      && bytes[index..<index + text.utf8.count].elementsEqual(text.utf8)
  }
}
