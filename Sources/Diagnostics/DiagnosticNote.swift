/// A second place, or a second sentence, that explains a diagnostic.
public struct DiagnosticNote: Hashable, Sendable {
  /// The sentence, without a final full stop.
  public var message: String

  /// The place it speaks of, if it speaks of one.
  public var range: SourceRange?

  /// Makes a note.
  public init(_ message: String, at range: SourceRange? = nil) {
    self.message = message
    self.range = range
  }
}
