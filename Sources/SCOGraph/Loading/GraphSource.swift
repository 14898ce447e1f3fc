/// Where a graph comes from: the data set inside the program, or a folder, and files laid over it.
public struct GraphSource: Hashable, Sendable {
  /// A folder of YAML files; nil stands for the embedded data set.
  public var folder: String?
  /// Files whose records are added, in this order.
  public var overlays: [String]

  /// Makes a source; without arguments, the embedded data set.
  public init(folder: String? = nil, overlays: [String] = []) {
    (self.folder, self.overlays) = (folder, overlays)
  }
}
