public import Diagnostics

/// Why a view cannot be drawn.
public struct ViewError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what would fix it, a sentence without its full stop.
  public let message: String
  /// Where the view says so, if it is a file.
  public let range: SourceRange?

  /// Whether the view is in order and there is nothing to show at the time.
  public let isEmpty: Bool

  /// Makes an error.
  public init(_ message: String, at range: SourceRange? = nil, isEmpty: Bool = false) {
    (self.message, self.range, self.isEmpty) = (message, range, isEmpty)
  }

  /// The finding that a view's file gives rise to; nil for what a command line says.
  public var diagnostic: Diagnostic? {
    range.map { ViewManuals.unknownName(message, at: $0) }
  }

  /// The sentence, with its place where known.
  public var description: String { range.map { "\($0.start): \(message)" } ?? message }
}
