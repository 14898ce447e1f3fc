import GraphCore
import GraphPaths

/// What those are who are listed: a member, a guest, the chair.
extension EntityList {
  /// How many there are of each sort, as in ` (10 members, 17 partners, 1 guest)`.
  ///
  /// By the first relationship of each; nil where all are the same, or are found without a
  /// relationship. Names of levels are not put in the plural.
  func breakdown(_ found: [SelectedEntity], _ edition: Edition) -> String? {
    let groups = labels(found, edition)
    guard groups.count > 1 else { return nil }
    let words = Words.of(edition.language)
    let parts = groups.map { label, count -> String in
      guard words.usesSentences, label.first?.isLowercase == true else {
        return label + words.colon + String(count)
      }
      return "\(count) \(count == 1 ? label : label.englishPlural)"
    }
    return words.space + words.bracketed(parts.joined(separator: words.comma))
  }

  /// What something is, and to whom where nobody was named.
  func label(of edge: EdgeID, at node: NodeID, _ edition: Edition) -> String {
    let label = edition.fullLabel(of: edge)
    guard selection.joinedTo == nil else { return label }
    let words = Words.of(edition.language)
    let other = edition.name(of: edition.graph[edge].otherEnd(than: node))
    return label + words.space + words.bracketed(other)
  }

  /// The sentence about ties that no evidence compares with the level asked for.
  func incomparable(_ edition: Edition) -> String? {
    selection.atLeast.flatMap { bound in
      edition.incomparable(
        selection.incomparable(in: edition.graph), with: bound,
        at: [selection.joinedTo].compactMap { $0 }, as: .notListed)
    }
  }

  func json(labels found: [SelectedEntity], _ edition: Edition) -> JSONValue {
    .array(
      labels(found, edition).map { label, count in
        ["label": .text(label), "count": .integer(count)]
      })
  }

  /// How many are what, the most frequent first, then by the alphabet.
  private func labels(
    _ found: [SelectedEntity], _ edition: Edition
  ) -> [(label: String, count: Int)] {
    var counts: [String: Int] = [:]
    for entity in found {
      if let label = edition.labels(of: entity).first { counts[label, default: 0] += 1 }
    }
    return counts.map { (label: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.label) < ($0.count, $1.label)
    }
  }
}

extension Edition {
  /// The relationships for which something is listed, membership first.
  func sorted(_ edges: [EdgeID]) -> [EdgeID] {
    edges.sorted { one, other in
      (graph.kind(of: one).family, one) < (graph.kind(of: other).family, other)
    }
  }

  /// What something is to what was asked for, each word once.
  func labels(of found: SelectedEntity) -> [String] {
    var seen: Set<String> = []
    return sorted(found.edges).map(label).filter { seen.insert($0).inserted }
  }
}
