internal import Diagnostics
internal import GraphCore
internal import GraphText

/// What an unclear name may mean.
extension NameFinder {
  /// How many are listed.
  private static let mostListed = 10
  /// The most bytes of a word that is looked for: to compare longer ones with all names is dear.
  private static let longestWord = 200

  /// The entities that have a name with all words of a name in it, short ones that say nothing
  /// aside: "Astana summit" for "2024 SCO summit in Astana".
  ///
  /// Words of letters beyond ASCII are looked for within words, since Chinese writes no spaces.
  func candidates(for name: String) -> [NodeID] {
    let asked = words(name).filter { !Self.fillers.contains($0) }
    guard asked.contains(where: { $0.utf8.count > 2 }),
      asked.allSatisfy({ $0.utf8.count <= Self.longestWord })
    else { return [] }
    return graph.nodeIDs.filter { node in
      graph.allNames(of: node).contains { name in
        let words = Set(words(name))
        return asked.allSatisfy { word in
          words.contains(word)
            || !word.allSatisfy(\.isASCII) && words.contains { $0.contains(word) }
        }
      }
    }
  }

  /// A sentence for a name that one thing bears as an alias and others of its kind may be meant by,
  /// all of them of certain days only, as summits are; nil where nothing else can be meant.
  ///
  /// - Complexity: O(names).
  public func alternatives(to name: String, takenFor node: NodeID) -> String? {
    let asked = trimmed(name).foldedName
    guard graph[node].aliases.contains(where: { $0.foldedName == asked }) else { return nil }
    let others = candidates(for: name).filter { other in
      other != node && graph[other].kinds == graph[node].kinds
        && graph.claim(of: other).validity.last != nil
    }
    guard !others.isEmpty else { return nil }
    let ids = others.reversed().map { graph[$0].id }
    return "\(Excerpt.quoted(name)) is taken for \(graph[node].id); say \(Excerpt.list(ids)) "
      + "if that is meant."
  }

  private static let fillers: Set<String> = [
    "a", "and", "at", "for", "in", "of", "on", "the", "to",
  ]

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The refusal of a name that several entities bear or may be meant by, newest first.
  func ambiguous(_ name: String, _ nodes: [NodeID]) -> NameError {
    let edition = Edition(of: graph)
    func start(_ node: NodeID) -> Day {
      graph.claim(of: node).validity.since?.firstDay ?? .distantPast
    }
    let sorted = nodes.sorted { (start($1), graph[$0].id) < (start($0), graph[$1].id) }
    let shown = sorted.prefix(Self.mostListed)
    let width = shown.map { graph[$0].id.count }.max() ?? 0
    let lines = shown.map { node -> String in
      let id = graph[node].id
      let dates = edition.dates(of: graph.claim(of: node).validity)
      let gap = String(repeating: " ", count: width - id.count)
      return "\n  \(id)\(gap)  \(edition.name(of: node))" + (dates.isEmpty ? "" : ", \(dates)")
    }
    let more = sorted.count - shown.count
    return NameError(
      "\(Excerpt.quoted(name)) may mean one of \(sorted.count); say which by its id, the first "
        + "word of a line:" + lines.joined()
        + (more > 0 ? "\n  and \(more) more; 'sco list' has them all." : ""))
  }
}
