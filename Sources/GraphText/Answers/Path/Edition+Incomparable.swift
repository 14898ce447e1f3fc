import GraphCore
import GraphPaths

extension Edition {
  /// Says how many relationships in force could not be compared with the level asked for, and
  /// which.
  ///
  /// At most eight are named, those at the two ends first; JSON names all of them.
  func incomparable(_ answer: PathAnswer) -> [String] {
    let edges = answer.dropped.filter { $0.reason == .incomparable }.flatMap(\.edges)
    guard let bound = answer.question.constraints.atLeast else { return [] }
    let ends = [answer.question.source, answer.question.target]
    return incomparable(edges, with: bound, at: ends, as: .notCompared).map { [$0] } ?? []
  }

  /// A sentence about edges whose level cannot be compared with the one asked for; nil for none.
  func incomparable(
    _ edges: [EdgeID], with bound: LevelID, at ends: [NodeID], as phrase: Phrase
  ) -> String? {
    guard !edges.isEmpty else { return nil }
    func isNear(_ edge: EdgeID) -> Bool {
      ends.contains(graph[edge].source) || ends.contains(graph[edge].target)
    }
    let sorted = edges.filter(isNear) + edges.filter { !isNear($0) }
    let words = Words.of(language)
    let named = sorted.prefix(8).map { pair($0) + words.colon + label(of: $0) }
    let list = named.joined(separator: "; ")
    let more = edges.count - named.count
    let told = more > 0 ? words(.andMore, list, String(more)) : list
    let name = graph.levels[bound].name.text(in: language)
    return words.stopped(words(phrase, words(.quoted, name), String(edges.count), told))
  }
}
