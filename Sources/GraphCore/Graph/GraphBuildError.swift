/// Why records make no graph.
public struct GraphBuildError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, as a sentence without its full stop.
  public let message: String
  /// Where the record was written, if it still knows.
  public let location: ClaimLocation?

  /// The place, if known, and the sentence.
  public var description: String { location.map { "\($0): \(message)" } ?? message }
}
