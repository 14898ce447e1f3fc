/// Writes JSON (RFC 8259) with members in their own order, two spaces a level.
///
/// Beside what the standard demands, U+2028, U+2029 and the bidirectional controls are escaped,
/// so that a document is safe to show and to embed. Lists and objects without members, and lists
/// of plain values, stand on one line.
public struct JSONWriter: Sendable {
  /// Whether the document is laid out over lines.
  public let isIndented: Bool

  /// Makes a writer.
  public init(isIndented: Bool = true) { self.isIndented = isIndented }

  /// The document as text, with a newline at its end if it is laid out over lines.
  public func text(_ value: JSONValue) -> String {
    var out = ""
    write(value, depth: 0, to: &out)
    return isIndented ? out + "\n" : out
  }

  /// A value as it stands inside a document that is laid out over lines, without the blanks before
  /// it and without a newline after it.
  public func text(_ value: JSONValue, depth: Int) -> String {
    var out = ""
    write(value, depth: depth, to: &out)
    return out
  }

  private func write(_ value: JSONValue, depth: Int, to out: inout String) {
    switch value {
    case .null: out += "null"
    case .flag(let flag): out += flag ? "true" : "false"
    case .integer(let integer): out += String(integer)
    case .number(let number): out += Self.digits(of: number)
    case .text(let text): Self.quote(text, to: &out)
    case .array(let elements):
      let isFlat = elements.allSatisfy(\.isPlain)
      write(elements, "[", "]", depth, isFlat, to: &out) { write($0, depth: $1, to: &$2) }
    case .object(let members):
      write(members, "{", "}", depth, false, to: &out) {
        Self.quote($0.key, to: &$2)
        $2 += isIndented ? ": " : ":"
        write($0.value, depth: $1, to: &$2)
      }
    }
  }

  private func write<Element>(
    _ elements: [Element], _ opening: String, _ closing: String, _ depth: Int, _ isFlat: Bool,
    to out: inout String, _ each: (Element, Int, inout String) -> Void
  ) {
    let isSpread = isIndented && !isFlat && !elements.isEmpty
    out += opening
    for (index, element) in elements.enumerated() {
      if index > 0 { out += isIndented && isFlat ? ", " : "," }
      if isSpread { out += "\n" + String(repeating: "  ", count: depth + 1) }
      each(element, depth + 1, &out)
    }
    if isSpread { out += "\n" + String(repeating: "  ", count: depth) }
    out += closing
  }

  private static func digits(of number: Double) -> String {
    number.isFinite ? number.shortest : "null"
  }

  private static func quote(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      if let short = shortEscapes[scalar] {
        out += short
      } else if mustEscape(scalar) {
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }

  private static let shortEscapes: [Unicode.Scalar: String] = [
    "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t",
  ]

  private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension JSONValue {
  fileprivate var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}

extension Double {
  /// The number in as few digits as tell it apart: a whole one without a fraction.
  var shortest: String {
    guard let whole = Int(exactly: self), whole.magnitude < 1 << 53 else { return "\(self)" }
    return String(whole)
  }
}
