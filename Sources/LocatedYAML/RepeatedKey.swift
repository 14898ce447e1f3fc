import Diagnostics

/// Finds the second place of a key that stands twice: the parser names only the first.
enum RepeatedKey {
  /// The next place of a key in the same mapping, by its look; `nil` when none is found.
  ///
  /// In block style that is the next line with the key in the same column; else the rest of the
  /// line is searched.
  ///
  /// - Complexity: O(*n*) in the bytes that follow.
  static func find(_ key: String, after first: SourceLocation) -> SourceRange? {
    let file = first.file
    if let column = column(of: key, in: file.line(first.line), from: first.column) {
      return range(file, first.line, column, key)
    }
    var line = first.line + 1
    while line <= file.lineCount {
      let text = file.line(line).unicodeScalars
      let indent = text.prefix { $0 == " " }.count
      if indent + 1 < first.column, indent < text.count { return nil }
      if indent + 1 == first.column, startsKey(key, text.dropFirst(indent)) {
        return range(file, line, first.column, key)
      }
      line += 1
    }
    return nil
  }

  private static func range(
    _ file: SourceFile, _ line: Int, _ column: Int, _ key: String
  ) -> SourceRange {
    let start = SourceLocation(file: file, line: line, column: column)
    let rest = file.line(line).unicodeScalars.dropFirst(column - 1)
    return SourceRange(start, length: rest.prefix { $0 != ":" }.count)
  }

  /// Whether a text begins with a key and its colon, quoted or not.
  private static func startsKey(_ key: String, _ text: Substring.UnicodeScalarView) -> Bool {
    let bare = text.drop { $0 == "'" || $0 == "\"" }
    let word = bare.prefix { $0 != ":" && $0 != "'" && $0 != "\"" }
    return String(word) == key
  }

  /// The column of a key in the rest of a flow mapping.
  private static func column(of key: String, in line: Substring, from first: Int) -> Int? {
    let scalars = Array(line.unicodeScalars)
    for column in scalars.indices.dropFirst(first)
    where " ,{".unicodeScalars.contains(scalars[column - 1]) {
      if startsKey(
        key, Substring(String(String.UnicodeScalarView(scalars[column...]))).unicodeScalars),
        scalars[..<column].last(where: { $0 != " " }) == ","
      {
        return column + 1
      }
    }
    return nil
  }
}
