public import Diagnostics

/// Where the parts of a text stand in the file that writes it, whatever its quotes and line breaks.
///
/// The characters of the text that are no white space stand in the file in the same order, between
/// quotes, indentation and escapes; the place of one is found by counting them.
public struct WrittenText {
  private let text: [Unicode.Scalar]
  private let range: SourceRange

  /// A text and where it begins in a file.
  public init(_ text: String, at range: SourceRange) {
    (self.text, self.range) = (Array(text.unicodeScalars), range)
  }

  /// The stretch of the file in which a stretch of the text stands.
  public func range(of inner: SourceRange) -> SourceRange {
    let start = offset(of: inner.start)
    let end = max(offset(of: inner.end), start + 1)
    guard let first = place(of: start) else { return range }
    let last = place(of: end - 1) ?? first
    return SourceRange(
      first, SourceLocation(file: last.file, line: last.line, column: last.column + 1))
  }

  /// The number of scalars before a place in the text as lines.
  private func offset(of location: SourceLocation) -> Int {
    var (line, index) = (1, 0)
    while line < location.line, index < text.count {
      if text[index] == "\n" { line += 1 }
      index += 1
    }
    return min(index + location.column - 1, text.count)
  }

  /// Where a scalar of the text stands in the file; of a space, what follows it.
  private func place(of offset: Int) -> SourceLocation? {
    var wanted = text.prefix(offset + 1).count { !Self.isSpace($0) }
    if offset >= text.count || Self.isSpace(text[offset]) { wanted += 1 }
    var (line, column) = (range.start.line, range.start.column)
    var index = 0
    var rest = Array(range.file.rest(from: range.start).unicodeScalars)
    if ["|", ">"].contains(rest.first.map(String.init) ?? "") { rest = [] }
    var seen = 0
    let letters = text.filter { !Self.isSpace($0) }
    guard wanted <= letters.count else { return nil }
    while true {
      while index < rest.count {
        let scalar = rest[index]
        if scalar == letters[seen] {
          seen += 1
          let location = SourceLocation(file: range.file, line: line, column: column + index)
          if seen == wanted { return location }
        }
        index += 1
      }
      guard line < range.file.lineCount else { return nil }
      (line, column, index) = (line + 1, 1, 0)
      let start = SourceLocation(file: range.file, line: line, column: 1)
      rest = Array(range.file.rest(from: start).unicodeScalars)
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }
}
