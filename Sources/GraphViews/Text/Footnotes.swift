import GraphCore
import GraphText

/// Documents numbered in the order in which they are first cited.
struct Footnotes {
  private let scene: Scene
  private var citations: [Citation] = []
  private let limit = 80

  init(scene: Scene) { self.scene = scene }

  /// The numbers of some citations, `[1, 2]`; empty for none.
  mutating func numbers(of cited: [Citation]) -> String {
    guard !cited.isEmpty else { return "" }
    var numbers: [Int] = []
    for citation in cited {
      if !citations.contains(citation) { citations.append(citation) }
      numbers.append((citations.firstIndex(of: citation) ?? 0) + 1)
    }
    return "[" + Self.runs(of: Set(numbers).sorted()).joined(separator: ", ") + "]"
  }

  /// Numbers in a row told by the first and the last of them: `1, 2, 5–8`.
  static func runs(of numbers: [Int]) -> [String] {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.flatMap { run in
      run.count > 2
        ? ["\(run.lowerBound)–\(run.upperBound)"] : run.map(String.init)
    }
  }

  /// One line for each document.
  var lines: [String] {
    let lines = citations.prefix(limit).enumerated().map { index, citation in
      scene.stopped("[\(index + 1)] \(scene.wording.words(of: citation))")
    }
    guard citations.count > limit else { return lines }
    return lines + [FigureWords.more(citations.count - limit).text(in: scene.language) + "."]
  }
}
