import Diagnostics

/// Finds the second place of a key that stands twice: the parser names only the first.
enum RepeatedKey {
  /// How many scalars of a line, and how many lines, are searched.
  private static let reach = 5_000

  /// The next place of a key in the same mapping, by its look; `nil` when none is found.
  ///
  /// In block style that is the next line with the key in the same column; else the rest of the
  /// line is searched.
  ///
  /// - Complexity: O(1): the search ends after `reach` scalars or lines.
  static func find(_ key: String, after first: SourceLocation) -> SourceRange? {
    if let range = inLine(key, first) { return range }
    let file = first.file
    for number in (first.line + 1)..<(first.line + 1 + reach) where number <= file.lineCount {
      let text = file.line(number).unicodeScalars
      let indent = text.prefix { $0 == " " }.count
      if indent + 1 < first.column, indent < text.count { return nil }
      if indent + 1 == first.column, startsKey(key, text.dropFirst(indent)) {
        return range(SourceLocation(file: file, line: number, column: first.column))
      }
    }
    return nil
  }

  /// The key after a comma in the rest of a flow mapping's line.
  private static func inLine(_ key: String, _ first: SourceLocation) -> SourceRange? {
    var rest = first.file.rest(from: first).unicodeScalars.prefix(reach)
    var column = first.column
    var isAfterComma = false
    while let scalar = rest.first {
      if isAfterComma, startsKey(key, rest) {
        return range(SourceLocation(file: first.file, line: first.line, column: column))
      }
      isAfterComma = scalar == "," || (isAfterComma && scalar == " ")
      rest = rest.dropFirst()
      column += 1
    }
    return nil
  }

  /// From a place up to the colon.
  private static func range(_ start: SourceLocation) -> SourceRange {
    let rest = start.file.rest(from: start).unicodeScalars
    return SourceRange(start, length: rest.prefix(reach).prefix { $0 != ":" }.count)
  }

  /// Whether a text begins with a key and its colon, quoted or not.
  private static func startsKey(_ key: String, _ text: Substring.UnicodeScalarView) -> Bool {
    let bare = text.first == "'" || text.first == "\"" ? text.dropFirst() : text
    let length = key.unicodeScalars.count * 2 + 2
    let word = bare.prefix(length).prefix { $0 != ":" && $0 != "'" && $0 != "\"" }
    return String(word) == key
  }
}
