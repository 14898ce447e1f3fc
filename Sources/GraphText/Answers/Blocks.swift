import GraphCore

/// The blocks of an answer in words, with the bibliography that they fill.
struct Blocks {
  let edition: Edition
  let words: Words
  private(set) var bibliography: Bibliography
  private var blocks: [[String]] = []

  init(_ edition: Edition, heading: String = "") {
    self.edition = edition
    (words, bibliography) = (Words.of(edition.language), Bibliography(edition))
    let gap = heading.isEmpty ? "" : words.space
    blocks = [[edition.heading + gap + heading]]
  }

  /// Adds a block of lines, unless it is empty.
  mutating func add(_ lines: [String]) {
    if !lines.isEmpty { blocks.append(lines) }
  }

  /// A sentence followed by the numbers of its citations.
  mutating func cited(_ sentence: String, _ citations: [Citation]) -> String {
    sentence + bibliography.mark(citations)
  }

  /// All blocks, the bibliography and what follows it.
  func text(after notes: [String] = []) -> String {
    let tail = bibliography.lines + notes
    return (blocks + (tail.isEmpty ? [] : [tail]))
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}
