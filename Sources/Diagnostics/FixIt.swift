/// A replacement for a stretch of text that would solve a problem.
public struct FixIt: Hashable, Sendable {
  /// What the replacement does, such as `replace 'indai' by 'india'`.
  public var title: String

  /// The stretch to replace; empty for an insertion.
  public var range: SourceRange

  /// The text to put there.
  public var replacement: String

  /// Makes a fix-it.
  public init(_ title: String, replacing range: SourceRange, with replacement: String) {
    self.title = title
    self.range = range
    self.replacement = replacement
  }
}
