public import Diagnostics
import GraphCore

/// The parts of files in which an error stands: what a rule misses may be there, unread.
///
/// A part is an entry, from its first key to the next entry; an error outside all entries damages
/// the file up to its first one, and a file whose YAML was refused has none.
public struct Damage: Sendable {
  /// All words of the damaged parts, ids among them, and those that errors suggest in their place.
  public private(set) var words: Set<String> = []
  /// The ids of records in the damaged parts, in small letters.
  private var ids: Set<String> = []
  /// Whether there are files of which nothing could be read.
  private let isBlind: Bool
  private var parts: [String: [Part]] = [:]

  private struct Part {
    let start: SourceLocation
    /// Where the next entry begins; nil at the end of the file.
    let end: SourceLocation?
  }

  /// No damage.
  init() { isBlind = false }

  /// The damage of some errors in files whose entries begin at some places.
  ///
  /// - Parameter isBlind: whether there are files of which nothing could be read.
  /// - Complexity: O(entries · log entries + errors + characters of the damaged parts).
  init(_ findings: DiagnosticList, entries: [SourceLocation], isBlind: Bool = false) {
    self.isBlind = isBlind
    let starts = Dictionary(grouping: entries, by: \.file.name).mapValues { $0.sorted() }
    for error in findings where error.severity == .error {
      guard let place = error.range?.start else { continue }
      for fix in error.fixIts { note(fix.replacement) }
      add(Self.part(around: place, among: starts[place.file.name] ?? []))
    }
  }

  private static func part(around place: SourceLocation, among starts: [SourceLocation]) -> Part {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle + 1 } else { high = middle }
    }
    let start = low > 0 ? starts[low - 1] : place.file.location(utf8Offset: 0)
    return Part(start: start, end: low < starts.count ? starts[low] : nil)
  }

  private mutating func add(_ part: Part) {
    let name = part.start.file.name
    guard !(parts[name] ?? []).contains(where: { $0.start == part.start }) else { return }
    parts[name, default: []].append(part)
    let file = part.start.file
    let utf8 = file.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: file.utf8Offset(of: part.start))
    let end = part.end.map { utf8.index(utf8.startIndex, offsetBy: file.utf8Offset(of: $0)) }
    note(String(file.text[start..<max(start, end ?? utf8.endIndex)]))
  }

  /// Takes the words of a text: runs of ASCII letters, digits and hyphens, as ids are.
  private mutating func note(_ text: String) {
    var followsKey = false
    for word in text.utf8.split(whereSeparator: { !Self.isPart($0) }).compactMap(String.init) {
      words.insert(word)
      if followsKey { ids.insert(word.lowercased()) }
      followsKey = word == "id"
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Whether a place lies in a damaged part.
  public func contains(_ range: SourceRange?) -> Bool {
    guard let place = range?.start, let parts = parts[place.file.name] else { return false }
    return parts.contains { part in
      part.start <= place && (part.end.map { place < $0 } ?? true)
    }
  }

  /// Whether a record of that id, but for the size of letters, may stand where nothing was read.
  func mayDeclare(_ id: String) -> Bool { isBlind || ids.contains(id.lowercased()) }

  /// Whether an id, or a part of an address, stands in a damaged part.
  public func mentions(_ text: String) -> Bool {
    !words.isEmpty && text.split(separator: "/").contains { words.contains(String($0)) }
  }
}

extension LintData {
  /// Whether no error stands where a claim is written, nor where the documents are that it cites.
  func isSound(claim: Int) -> Bool {
    !damage.contains(place(of: claim))
      && claims[claim].citations.allSatisfy { isSound(reference: $0.reference.index) }
  }

  /// Whether no error stands where a reference is written.
  func isSound(reference: Int) -> Bool { !damage.contains(place(ofReference: reference)) }
}
