/// What began, ended and changed between two days.
public struct GraphChanges: Hashable, Sendable {
  /// An edge that ended and the one of the same kind and ends that holds in its stead.
  public struct Change: Hashable, Sendable {
    /// The edge that held on the earlier day.
    public let before: EdgeID
    /// The edge that holds on the later day.
    public let after: EdgeID
  }

  /// Edges that hold on the later day only and follow none.
  public let began: [EdgeID]
  /// Edges that held on the earlier day only and have no successor.
  public let ended: [EdgeID]
  /// Edges that gave way to another one between the same ends.
  public let changed: [Change]

  /// Compares two days.
  ///
  /// - Complexity: O(edges + b·e) for b edges that began and e that ended.
  public init(in graph: Graph, from earlier: Day, to later: Day) {
    let (before, after) = (graph.at(earlier).edges, graph.at(later).edges)
    var began = after.members.filter { !before.contains($0) }
    var (ended, changed): ([EdgeID], [Change]) = ([], [])
    for edge in before.members where !after.contains(edge) {
      let follower = began.firstIndex { isFollower($0, of: edge, in: graph) }
      guard let follower else {
        ended.append(edge)
        continue
      }
      changed.append(Change(before: edge, after: began.remove(at: follower)))
    }
    (self.began, self.ended, self.changed) = (began, ended, changed)
  }
}

private func isFollower(_ next: EdgeID, of edge: EdgeID, in graph: Graph) -> Bool {
  let (one, two) = (graph[edge], graph[next])
  guard one.kind == two.kind else { return false }
  if one.source == two.source && one.target == two.target { return true }
  let isDirected = graph.schema[one.kind].isDirected
  return !isDirected && one.source == two.target && one.target == two.source
}

extension Graph {
  /// What began, ended and changed between two days.
  public func changes(from earlier: Day, to later: Day) -> GraphChanges {
    GraphChanges(in: self, from: earlier, to: later)
  }
}
