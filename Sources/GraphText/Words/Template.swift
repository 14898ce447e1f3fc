/// A text with places in braces: `is a member of {other}`.
///
/// Places are filled in one pass, so that braces in what is filled in stay what they are. A stop
/// that follows what ends in one (`2012 г.`) is not doubled.
struct Template {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The text with each place replaced; a place for which there is nothing stays as its own name.
  func filled(_ value: (String) -> String?) -> String {
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let key = String(rest[rest.index(after: open)..<close])
      out += rest[..<open] + (value(key) ?? key)
      rest = rest[rest.index(after: close)...]
      if out.hasSuffix("."), rest.hasPrefix(".") { rest = rest.dropFirst() }
    }
    return out + rest
  }

  /// The text with `{0}`, `{1}` … replaced.
  func filled(_ values: [String]) -> String {
    filled { key in Int(key).flatMap { values.indices.contains($0) ? values[$0] : nil } }
  }
}
