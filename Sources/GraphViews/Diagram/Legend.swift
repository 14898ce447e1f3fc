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
      /// The head of a line, whatever line.
      case head(Color)
      /// Two bars, the second a step above the first, or beginning below it while it goes on.
      case bars(NodeLook, isRising: Bool)
    }

    /// What a look means, and in which of several states it does.
    fileprivate struct Meaning: Hashable {
      let word: String
      let state: String
    }

    /// The sample.
    public let sample: Sample
    fileprivate var parts: [Meaning]

    /// Makes an entry.
    ///
    /// - Parameters:
    ///   - sample: What is shown.
    ///   - meaning: What it means, in the language of the figure.
    ///   - state: What is said of the meaning in brackets, such as how far the thing has come;
    ///     empty for nothing.
    public init(_ sample: Sample, _ meaning: String, state: String = "") {
      (self.sample, parts) = (sample, [Meaning(word: meaning, state: state)])
    }

    /// The same meaning of another sample.
    func shown(as sample: Sample) -> Entry {
      var entry = Entry(sample, "")
      entry.parts = parts
      return entry
    }

    /// The meanings, each with its states in brackets.
    public var meanings: [String] {
      let words = parts.map(\.word).uniqued()
      let states = words.map { word in parts.filter { $0.word == word }.map(\.state).sorted() }
      return states.uniqued().flatMap { own -> [String] in
        let same = zip(words, states).filter { $0.1 == own }.map(\.0)
        let told = own.filter { !$0.isEmpty }.joined(separator: signs.joint)
        if told.isEmpty { return same }
        let (all, end) = (same.joined(separator: signs.joint), signs.opening + told + signs.closing)
        return own.contains("") ? [all, all + end] : [all + end]
      }
    }

    /// The meanings as one text.
    public var text: String { meanings.joined(separator: signs.joint) }
    fileprivate var signs = Signs()
  }

  /// What stands between meanings, and round what is said of them.
  struct Signs: Hashable, Sendable {
    var (joint, opening, closing) = (", ", " (", ")")
  }

  /// The entries, each look once.
  public private(set) var entries: [Entry] = []

  /// Makes a legend without entries.
  public init() {}

  /// The legend with the signs of a language between its words.
  func punctuated(with signs: Signs) -> Legend {
    var legend = self
    for index in entries.indices { legend.entries[index].signs = signs }
    return legend
  }

  /// Adds a meaning unless it is there already; meanings of one look stand in one entry.
  public mutating func add(_ entry: Entry) {
    guard let index = entries.firstIndex(where: { $0.sample == entry.sample }) else {
      entries.append(entry)
      return
    }
    guard !entry.parts.allSatisfy(entries[index].parts.contains) else { return }
    entries[index].parts = Set(entries[index].parts + entry.parts).sorted {
      ($0.word, $0.state) < ($1.word, $1.state)
    }
  }

  /// The legend with other samples.
  func changed(_ change: (Entry.Sample) -> Entry.Sample) -> Legend {
    var legend = Legend()
    for entry in entries {
      for part in entry.parts {
        legend.add(Entry(change(entry.sample), part.word, state: part.state))
      }
    }
    return legend
  }
}
