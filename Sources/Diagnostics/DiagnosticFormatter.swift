/// Prints diagnostics with the line they speak of and a caret under the place.
///
/// ```
/// members.yaml:3:11: error: no entity named 'indai'; did you mean 'india'? [data.unknown-entity]
/// 3 |   - from: indai
///   |           ^~~~~
/// ```
///
/// Fix-its are not printed: the sentence offers the name, and tools read the value.
public struct DiagnosticFormatter: Sendable {
  /// Whether words are set off by terminal colours.
  public var isColoured: Bool

  /// The greatest number of cells of a source line that are shown.
  public var width: Int

  /// Makes a formatter.
  public init(isColoured: Bool = false, width: Int = 100) {
    self.isColoured = isColoured
    self.width = max(width, 20)
  }

  /// A whole list by place, one diagnostic after the other, without a final line break.
  public func string(for list: DiagnosticList) -> String {
    list.sorted.map { string(for: $0) }.joined(separator: "\n")
  }

  /// One diagnostic with its snippet and its notes, without a final line break.
  public func string(for diagnostic: Diagnostic) -> String {
    let headline = headline(
      diagnostic.severity.rawValue, style: style(of: diagnostic.severity),
      message: "\(diagnostic.message) [\(diagnostic.id)]", at: diagnostic.range)
    var parts = [headline] + snippet(of: diagnostic.range)
    for note in diagnostic.notes {
      parts.append(self.headline("note", style: .note, message: note.message, at: note.range))
      parts += snippet(of: note.range)
    }
    return parts.joined(separator: "\n")
  }

  /// The first line: place, severity, sentence.
  private func headline(
    _ word: String, style: TerminalStyle, message: String, at range: SourceRange?
  ) -> String {
    let place = range.map { paint("\($0.start):", .place) + " " } ?? ""
    return place + paint(word + ":", style) + " " + message
  }

  /// The source line and the caret line, or nothing without a place or a text to show.
  private func snippet(of range: SourceRange?) -> [String] {
    guard let range, !range.file.text.isEmpty, range.start.isValid else { return [] }
    let line = SnippetLine(range: range, width: width)
    let number = String(range.start.line)
    let margin = String(repeating: " ", count: number.count)
    return [
      line.text.isEmpty ? "\(number) |" : "\(number) | \(line.text)",
      "\(margin) | " + String(repeating: " ", count: line.caretCells)
        + paint("^" + String(repeating: "~", count: line.underlineCells), .caret),
    ]
  }

  /// A text in a style, when colours are on.
  private func paint(_ text: String, _ style: TerminalStyle) -> String {
    isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The style of a severity's word.
  private func style(of severity: Severity) -> TerminalStyle {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .doubt: .doubt
    }
  }
}

/// The select-graphic-rendition codes in use (ECMA-48, 8.3.117).
private enum TerminalStyle: String {
  case caret = "1;32"
  case doubt = "1;36"
  case error = "1;31"
  case note = "1;34"
  case place = "1"
  case warning = "1;33"
}
