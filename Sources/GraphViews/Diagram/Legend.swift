/// What each look that a picture uses means; made from the looks in use, so it lists exactly them.
public struct Legend: Hashable, Sendable {
  /// A look and its meaning.
  public struct Entry: Hashable, Sendable {
    /// What the meaning is shown by.
    public enum Sample: Hashable, Sendable {
      /// A box.
      case node(NodeLook)
      /// A line.
      case edge(EdgeLook)
      /// A cell with a letter.
      case cell(NodeLook, String)
      /// A mark in text.
      case mark(String)
    }

    /// The sample.
    public let sample: Sample
    /// The meaning.
    public let text: String

    /// Makes an entry.
    public init(_ sample: Sample, _ text: String) { (self.sample, self.text) = (sample, text) }
  }

  /// The entries, each look once.
  public private(set) var entries: [Entry] = []

  /// Makes a legend without entries.
  public init() {}

  /// Adds a meaning unless it is there already.
  public mutating func add(_ entry: Entry) {
    if !entries.contains(entry) { entries.append(entry) }
  }
}
