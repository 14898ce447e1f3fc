/// Text in lines, indented by two spaces a level.
struct IndentingWriter {
  /// The text so far.
  private(set) var text = ""
  private var depth = 0

  /// Writes a line that some parts make up.
  mutating func line(_ parts: String...) {
    for _ in 0..<depth { text += "  " }
    for part in parts { text += part }
    text += "\n"
  }

  /// Writes an opening line, what `body` writes one level deeper, and a closing line.
  mutating func block(_ opening: String, _ closing: String, body: (inout Self) -> Void) {
    line(opening)
    depth += 1
    body(&self)
    depth -= 1
    line(closing)
  }
}
