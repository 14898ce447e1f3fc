/// A text with places in braces: `is a member of {other}`.
///
/// Places are filled in one pass, so that braces in what is filled in stay what they are. A stop
/// that follows what ends in one (`2012 г.`) is not doubled.
struct Template {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The text with each place replaced; a place for which there is nothing stays as its own name.
  func filled(_ value: (String) -> String?) -> String {
    let (brace, end, stop) = (UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "."))
    var out = ""
    var rest = text[...]
    // Byte by byte, since braces and stops are bytes of their own.
    while let open = rest.utf8.firstIndex(of: brace),
      let close = rest.utf8[open...].firstIndex(of: end)
    {
      let key = String(rest[rest.utf8.index(after: open)..<close])
      out += rest[..<open]
      out += value(key) ?? key
      rest = rest[rest.utf8.index(after: close)...]
      if out.utf8.last == stop, rest.utf8.first == stop { rest = rest.dropFirst() }
    }
    out += rest
    return out
  }

  /// The text with `{0}`, `{1}` … replaced.
  func filled(_ values: [String]) -> String {
    filled { key in Int(key).flatMap { values.indices.contains($0) ? values[$0] : nil } }
  }
}
