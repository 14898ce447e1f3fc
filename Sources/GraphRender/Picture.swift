/// A finished picture.
public struct Picture: Hashable, Sendable {
  /// The file's bytes.
  public var bytes: [UInt8]
  /// Sentences about what may be wrong with it: fonts that are missing, Graphviz's complaints.
  public var warnings: [String]

  /// Pairs bytes with warnings.
  public init(bytes: [UInt8], warnings: [String]) {
    self.bytes = bytes
    self.warnings = warnings
  }
}
