/// What Graphviz made of a job: the bytes, and what it grumbled about meanwhile.
public struct Rendering: Hashable, Sendable {
  /// The picture, as Graphviz wrote it.
  public var bytes: [UInt8]
  /// Graphviz's own messages, one line each; with releases up to 2.46 only the last one.
  public var warnings: [String]

  /// Pairs bytes with warnings.
  public init(bytes: [UInt8], warnings: [String] = []) {
    self.bytes = bytes
    self.warnings = warnings
  }
}
