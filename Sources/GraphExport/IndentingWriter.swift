/// Text in lines, indented by two spaces a level.
struct IndentingWriter {
  private var written = TextBytes()
  private var depth = 0

  /// The text so far.
  var text: String { written.text }

  /// Writes a line that some parts make up.
  mutating func line(_ parts: String...) {
    indent()
    for part in parts { written += part }
    written += "\n"
  }

  /// Writes a line of a head, attributes in brackets, and a semicolon.
  mutating func line(_ head: String..., attributes: DOTAttributes) {
    indent()
    for part in head { written += part }
    written += " ["
    written += attributes.list
    written += "];\n"
  }

  /// Writes an opening line, what `body` writes one level deeper, and a closing line.
  mutating func block(_ opening: String, _ closing: String, body: (inout Self) -> Void) {
    line(opening)
    depth += 1
    body(&self)
    depth -= 1
    line(closing)
  }

  private mutating func indent() {
    for _ in 0..<depth { written += "  " }
  }
}
