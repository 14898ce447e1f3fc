/// A half-open stretch of one file.
public struct SourceRange: Hashable, Sendable {
  /// Where the stretch begins.
  public let start: SourceLocation

  /// The place after its last scalar.
  public let end: SourceLocation

  /// Makes a stretch; an `end` in another file or before `start` is taken as `start`.
  public init(_ start: SourceLocation, _ end: SourceLocation) {
    self.start = start
    self.end = end.file == start.file && end >= start ? end : start
  }

  /// Makes a stretch of some scalars on one line.
  public init(_ start: SourceLocation, length: Int) {
    let column = start.column + max(length, 0)
    self.init(start, SourceLocation(file: start.file, line: start.line, column: column))
  }

  /// Makes a stretch of two UTF-8 offsets.
  public init(file: SourceFile, utf8 offsets: Range<Int>) {
    self.init(
      file.location(utf8Offset: offsets.lowerBound), file.location(utf8Offset: offsets.upperBound))
  }

  /// The file.
  public var file: SourceFile { start.file }

  /// Whether both places exist in the file.
  public var isValid: Bool { start.isValid && end.isValid }

  /// The text of the stretch.
  ///
  /// - Complexity: O(*n*) in the length of the stretch and its lines.
  public var text: Substring {
    let utf8 = file.text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: file.utf8Offset(of: start))
    let upper = utf8.index(utf8.startIndex, offsetBy: file.utf8Offset(of: end))
    return file.text[lower..<max(lower, upper)]
  }
}

extension SourceRange: Comparable {
  /// Orders stretches by their beginning, then by their end.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    left.start == right.start ? left.end < right.end : left.start < right.start
  }
}
