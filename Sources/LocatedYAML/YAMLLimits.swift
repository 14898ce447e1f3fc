/// How much YAML is accepted before a sentence is given instead.
public struct YAMLLimits: Sendable, Equatable {
  /// The greatest size of one file in bytes.
  public var bytes: Int

  /// The deepest nesting of lists and mappings.
  public var depth: Int

  /// The greatest number of scalars, lists and mappings in one file.
  public var nodes: Int

  /// Makes limits; 2 MB, 64 levels and 500,000 nodes unless said otherwise.
  ///
  /// While a file of data is read, its nodes take some twenty times its bytes.
  public init(bytes: Int = 2_000_000, depth: Int = 64, nodes: Int = 500_000) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
  }
}
