import GraphCore

/// A relationship as it lies in time.
struct TimelineBar {
  let edge: EdgeID
  /// The days on which it counts.
  let counted: DayInterval
  /// The first day on which it may have held.
  let earliest: Day
  /// The first day on which it may have ended.
  let doubtedFrom: Day
  /// Whether it lasts for a few days only.
  let isPoint: Bool

  init(_ edge: EdgeID, from center: NodeID?, in graph: Graph) {
    self.edge = edge
    let validity = Self.validity(of: edge, from: center, in: graph)
    let counted = validity.counted(knowledge: graph.knowledge)
    self.counted = counted
    earliest = validity.since?.firstDay ?? counted.start
    let end = validity.until ?? validity.last
    doubtedFrom =
      end.flatMap { $0.precision == .day ? nil : max($0.firstDay, counted.start) } ?? counted.end
    isPoint = validity.isShort(knowledge: graph.knowledge)
  }

  /// The days of an edge, or, where it has no dates, those of the event at its other end.
  static func interval(of edge: EdgeID, from center: NodeID?, in graph: Graph) -> DayInterval {
    validity(of: edge, from: center, in: graph).counted(knowledge: graph.knowledge)
  }

  private static func validity(
    of edge: EdgeID, from center: NodeID?, in graph: Graph
  ) -> Validity {
    let own = graph.claim(of: edge).validity
    guard own == .always, let center else { return own }
    let other = graph.claim(of: graph[edge].otherEnd(than: center)).validity
    return other.isShort(knowledge: graph.knowledge) ? other : own
  }
}

extension DayInterval {
  /// Whether it is open at both ends.
  var isAlways: Bool { self == .always }
}
