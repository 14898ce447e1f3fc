import GraphCore

/// Documents numbered in the order in which they are first cited.
struct Footnotes {
  private let scene: Scene
  private var citations: [Citation] = []
  private let limit = 40

  init(scene: Scene) { self.scene = scene }

  /// The numbers of some citations, `[1, 2]`; empty for none.
  mutating func numbers(of cited: [Citation]) -> String {
    guard !cited.isEmpty else { return "" }
    var numbers: [Int] = []
    for citation in cited.prefix(4) {
      if !citations.contains(citation) { citations.append(citation) }
      numbers.append((citations.firstIndex(of: citation) ?? 0) + 1)
    }
    return "[" + numbers.sorted().map(String.init).joined(separator: ", ") + "]"
  }

  /// One line for each document.
  var lines: [String] {
    let lines = citations.prefix(limit).enumerated().map { index, citation in
      stopped("[\(index + 1)] \(scene.wording.words(of: citation))")
    }
    guard citations.count > limit else { return lines }
    return lines + [FigureWords.more(citations.count - limit).text(in: scene.language) + "."]
  }
}
