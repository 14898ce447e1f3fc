/// Whether a thing is there at a time.
public enum Presence: Sendable {
  /// Not founded yet, ended, or at no stage yet.
  case absent
  /// No more than proposed.
  case proposed
  /// There.
  case present
}

extension Graph {
  /// Whether a node is there on some day of the frame, by its validity and its stages.
  ///
  /// On a day the stage that began last counts. A thing whose stages are all dated and later is
  /// absent; one without stages is there whenever it is valid. What happened once (`on:`) is there
  /// on the days on which it happened, and of every later day that is asked for by itself.
  ///
  /// - Complexity: O(1) for a node without stages, else O(s²) for its s property claims.
  public func presence(of node: NodeID, in frame: TimeFrame) -> Presence {
    if hasHappened(node, by: frame) { return .present }
    guard frame.admits(interval(of: node)) else { return .absent }
    let stages = stages(of: node)
    if stages.isEmpty { return .present }
    let valid = interval(of: node).intersection(frame.interval)
    let turns = stages.flatMap { [$0.interval.start, $0.interval.end] }.filter(valid.contains)
    let current = ([valid.start] + turns).compactMap { stages.current(on: $0)?.isProposed }
    if current.isEmpty { return .absent }
    return current.allSatisfy { $0 } ? .proposed : .present
  }

  /// Whether a node is something that happened, such as a meeting, before the day asked for.
  public func hasHappened(_ node: NodeID, by frame: TimeFrame) -> Bool {
    !frame.isStretch && tables.happenings.contains(node) && interval(of: node).end <= frame.first
  }

  /// Whether an edge's own claim says that it is no more than proposed.
  ///
  /// - Complexity: O(1).
  public func isProposed(_ edge: EdgeID) -> Bool { tables.proposedEdges.contains(edge) }
}
