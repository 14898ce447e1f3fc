public import Diagnostics

/// Why a view cannot be drawn.
public struct ViewError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what would fix it, a sentence without its full stop.
  public let message: String
  /// Where the view says so, if it is a file.
  public let range: SourceRange?

  /// Makes an error.
  public init(_ message: String, at range: SourceRange? = nil) {
    (self.message, self.range) = (message, range)
  }

  /// The sentence, with its place where known.
  public var description: String { range.map { "\($0.start): \(message)" } ?? message }
}
