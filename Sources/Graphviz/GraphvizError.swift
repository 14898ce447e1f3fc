/// Why Graphviz drew nothing.
public struct GraphvizError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What to match on.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Graphviz is not installed, or would not start.
    case unavailable
    /// The text is not DOT, or holds more or less than one graph.
    case badText
    /// The engine is unknown, refused or gave up.
    case layoutFailed
    /// The layout is there, but the picture is not.
    case renderFailed
    /// The installed Graphviz has no such format.
    case formatMissing
  }

  /// What kind of failure it is.
  public let code: Code
  /// The failure as a sentence: what is wrong, and what would fix it.
  public let message: String

  /// Pairs a code with a sentence.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The sentence.
  public var description: String { message }

  static func refusedEngine(_ name: String) -> GraphvizError {
    GraphvizError(
      .layoutFailed,
      "The layout engine '\(name)' is not used here, since its layout differs from run to run; "
        + "use 'sfdp' or 'neato'.")
  }
}
