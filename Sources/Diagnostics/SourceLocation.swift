/// A place in a file: one-based line and one-based column.
///
/// Columns count Unicode scalars, as YAML's own marks do; they are neither bytes nor cells of a
/// terminal.
public struct SourceLocation: Hashable, Sendable {
  /// The file.
  public let file: SourceFile

  /// The line, from 1.
  public let line: Int

  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// Makes a place; it is not checked against the text.
  public init(file: SourceFile, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Whether the place exists in its file: in a line, or just after its end.
  public var isValid: Bool {
    guard line >= 1, line <= file.lineCount, column >= 1 else { return false }
    return column <= file.scalarCount(ofLine: line) + 1
  }
}

extension SourceLocation: Comparable {
  /// Orders places by file name, then line, then column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    if left.file !== right.file, left.file.name != right.file.name {
      return left.file.name.unicodeScalars.lexicographicallyPrecedes(right.file.name.unicodeScalars)
    }
    return (left.line, left.column) < (right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The place as `file:line:column`, control characters of the file's name named.
  public var description: String { "\(Excerpt.printable(file.name)):\(line):\(column)" }
}
