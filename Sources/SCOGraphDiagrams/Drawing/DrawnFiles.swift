/// What a folder of drawings was drawn from: a line a file, kept beside them as `.drawn`.
///
/// `sco.drawn/1` heads it; each line has the hash of what the file was drawn from, the hash of its
/// bytes, the view and the file's name, in the order of the names.
public struct DrawnFiles: Hashable, Sendable {
  /// One file.
  public struct Entry: Hashable, Sendable {
    /// The hash of what it was drawn from: DOT text, format and its writer's revision, size,
    /// words, program, Graphviz.
    public let source: String
    /// The hash of its bytes.
    public let bytes: String
    /// The view that it shows.
    public let view: String
  }

  /// The name of the list in its folder.
  public static let name = ".drawn"

  /// The files by name.
  public var entries: [String: Entry] = [:]

  /// Makes an empty list.
  public init() {}

  /// Reads a list; what is none reads as empty, so that everything is drawn again.
  public init(_ text: String) {
    let lines = text.split(separator: "\n")
    guard lines.first == "sco.drawn/1" else { return }
    for line in lines.dropFirst() {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 4 else { continue }
      entries[words[3]] = Entry(source: words[0], bytes: words[1], view: words[2])
    }
  }

  /// The list as text.
  public var text: String {
    let lines = entries.sorted { $0.key < $1.key }.map { name, entry in
      "\(entry.source) \(entry.bytes) \(entry.view) \(name)\n"
    }
    return "sco.drawn/1\n" + lines.joined()
  }

  /// Notes a file that was drawn.
  public mutating func note(_ file: ViewSeries.File, _ bytes: [UInt8]) {
    entries[file.name] = file.source.map {
      Entry(source: $0, bytes: ContentHash.of(bytes), view: file.view)
    }
  }

  /// Whether these bytes are what the list says of the file.
  public func holds(_ bytes: [UInt8], in file: String) -> Bool {
    entries[file].map { ContentHash.of(bytes) == $0.bytes } ?? false
  }
}
