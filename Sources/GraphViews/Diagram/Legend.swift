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
      /// Two bars, the second a step above the first, or beginning below it while it goes on.
      case bars(NodeLook, isRising: Bool)
    }

    /// The sample.
    public let sample: Sample
    /// The meanings.
    public fileprivate(set) var meanings: [String]

    /// Makes an entry.
    public init(_ sample: Sample, _ meaning: String) {
      (self.sample, meanings) = (sample, [meaning])
    }

    /// The meanings as one text.
    public var text: String { meanings.joined(separator: joint) }
    /// What stands between them.
    fileprivate var joint = ", "
  }

  /// The entries, each look once.
  public private(set) var entries: [Entry] = []

  /// Makes a legend without entries.
  public init() {}

  /// The legend with what stands between the meanings of a look.
  func joined(by joint: String) -> Legend {
    var legend = self
    for index in entries.indices { legend.entries[index].joint = joint }
    return legend
  }

  /// Adds a meaning unless it is there already; meanings of one look stand in one entry.
  public mutating func add(_ entry: Entry) {
    guard let index = entries.firstIndex(where: { $0.sample == entry.sample }) else {
      entries.append(entry)
      return
    }
    guard !entry.meanings.allSatisfy(entries[index].meanings.contains) else { return }
    let meanings = entries[index].meanings + entry.meanings
    entries[index].meanings = Array(Set(meanings)).sorted()
  }

  /// The legend with other samples.
  func changed(_ change: (Entry.Sample) -> Entry.Sample) -> Legend {
    var legend = Legend()
    for entry in entries {
      for meaning in entry.meanings { legend.add(Entry(change(entry.sample), meaning)) }
    }
    return legend
  }
}
