/// What a claim is to the one of the same kind and ends that it follows.
public enum Turn: String, CaseIterable, Sendable {
  /// It stands higher: by the cited order of levels, or by that of the choices.
  case upgraded
  /// The two differ and are not compared with each other.
  case changed
  /// It stands lower.
  case lowered
  /// It states the same again.
  case renewed
}

extension Graph {
  /// What `next` is to `edge`: by their levels if both have one, else by the first choice in which
  /// they differ.
  public func turn(from edge: EdgeID, to next: EdgeID) -> Turn {
    if let one = self[edge].level, let two = self[next].level, one != two {
      return turn(levels.isAtLeast(two, one))
    }
    let (old, new) = (claim(of: edge), claim(of: next))
    for key in kind(of: edge).properties {
      guard case .choice(let choices) = key.type, old[key.key] != new[key.key] else { continue }
      return turn(from: old[key.key]?.text, to: new[key.key]?.text, among: choices)
    }
    return old.properties == new.properties ? .renewed : .changed
  }

  private func turn(_ isHigher: Bool?) -> Turn {
    isHigher.map { $0 ? .upgraded : .lowered } ?? .changed
  }

  private func turn(from one: String?, to two: String?, among choices: [Choice]) -> Turn {
    let (old, new) = (choices.first { $0.id == one }, choices.first { $0.id == two })
    guard let old, let new else { return .changed }
    if new.above.contains(old.id) { return .upgraded }
    return old.above.contains(new.id) ? .lowered : .changed
  }
}

/// Finds for edges that ended those that follow them.
struct Succession {
  private struct Ends: Hashable {
    let kind: RelationshipKindID
    let source: NodeID
    let target: NodeID
  }

  private struct Pair {
    let change: GraphChanges.Change
    let isGapless: Bool
    let rank: Int
  }

  private let graph: Graph

  init(_ graph: Graph) { self.graph = graph }

  /// Pairs of an edge that ended and one that began, of the same kind and ends, as many as
  /// possible; in the order of what ended.
  ///
  /// No edge stands in two pairs, but where two labels gave way to one without a gap in time.
  /// Of several possible pairs first those without a gap in time, then rises, then the others;
  /// only those without a gap where `isGapless` asks for it.
  func pairs(
    of ended: [EdgeID], with began: [EdgeID], isGapless: Bool = false
  ) -> [GraphChanges.Change] {
    let followers = Dictionary(grouping: began, by: ends)
    let groups = Dictionary(grouping: ended, by: ends)
    return groups.flatMap { ends, old in pairs(old, followers[ends] ?? [], isGapless) }
      .sorted { $0.before < $1.before }
  }

  private func pairs(
    _ ended: [EdgeID], _ began: [EdgeID], _ isGapless: Bool
  ) -> [GraphChanges.Change] {
    var changes: [GraphChanges.Change] = []
    var (old, new) = (Set(ended), Set(began))
    for pair in candidates(ended, began) where pair.isGapless || !isGapless {
      let change = pair.change
      guard old.contains(change.before), new.contains(change.after),
        change.before != change.after
      else { continue }
      old.remove(change.before)
      new.remove(change.after)
      changes.append(change)
    }
    let merged = candidates(Array(old), Array(Set(changes.map(\.after)))).filter(\.isGapless)
    for pair in merged where old.remove(pair.change.before) != nil {
      changes.append(pair.change)
    }
    return changes
  }

  private func candidates(_ ended: [EdgeID], _ began: [EdgeID]) -> [Pair] {
    let pairs = ended.flatMap { old in
      began.map { new -> Pair in
        let turn = graph.turn(from: old, to: new)
        return Pair(
          change: .init(before: old, after: new, turn: turn),
          isGapless: graph[old].interval.end == graph[new].interval.start,
          rank: Turn.allCases.firstIndex(of: turn) ?? 0)
      }
    }
    return pairs.sorted {
      if $0.isGapless != $1.isGapless { return $0.isGapless }
      let (one, two) = ($0.change, $1.change)
      return ($0.rank, one.before, one.after) < ($1.rank, two.before, two.after)
    }
  }

  private func ends(of id: EdgeID) -> Ends {
    let edge = graph[id]
    let isTurned = !graph.schema[edge.kind].isDirected && edge.target < edge.source
    return isTurned
      ? Ends(kind: edge.kind, source: edge.target, target: edge.source)
      : Ends(kind: edge.kind, source: edge.source, target: edge.target)
  }
}
