import Diagnostics

/// A stretch of a query's text as UTF-8 offsets: eight bytes, and no reference to count.
///
/// Two spans are always equal, so that two trees are equal when they say the same, wherever they
/// say it: grouping keys, `ORDER BY` and tests compare trees.
struct SourceSpan: Sendable, Hashable {
  /// The offset of its first byte.
  let lower: UInt32
  /// The offset after its last byte.
  let upper: UInt32

  /// Makes a span of two offsets in bytes.
  init(_ lower: Int, _ upper: Int) {
    self.lower = UInt32(clamping: lower)
    self.upper = UInt32(clamping: max(lower, upper))
  }

  /// The span of trees that nobody wrote, such as those of the Swift-native questions.
  static let none = SourceSpan(0, 0)

  /// The stretch from the beginning of one span to the end of another.
  func joined(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(Int(lower), Int(max(upper, other.upper)))
  }

  /// The stretch as lines and columns of a file.
  func range(in file: SourceFile) -> SourceRange {
    SourceRange(file: file, utf8: Int(lower)..<Int(upper))
  }

  static func == (left: SourceSpan, right: SourceSpan) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
