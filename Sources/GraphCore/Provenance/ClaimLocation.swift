/// Where a claim was written: file, line and column, the last two counted from one.
public struct ClaimLocation: Hashable, Sendable, CustomStringConvertible {
  /// The file's name as the loader was given it, relative to its folder.
  public let file: String
  /// The line.
  public let line: Int
  /// The column, in Unicode scalars.
  public let column: Int

  /// Makes a place in a file.
  public init(file: String, line: Int, column: Int) {
    (self.file, self.line, self.column) = (file, line, column)
  }

  /// The place as `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}
