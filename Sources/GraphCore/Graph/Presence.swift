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
    guard let rule = schema.stage, tables.stagedNodes.contains(node) else { return .present }
    let valid = interval(of: node).intersection(frame.interval)
    let stages = claims(of: node, property: rule.key).map(counted)
    let turns = [valid.start] + stages.flatMap { [$0.start, $0.end] }.filter(valid.contains)
    let current = turns.compactMap { day in
      claim(of: node, property: rule.key, in: .day(day)).map { rule.isProposed(self[$0]) }
    }
    if current.isEmpty { return .absent }
    return current.allSatisfy { $0 } ? .proposed : .present
  }

  /// Whether a node is something that happened, such as a meeting, before the day asked for.
  public func hasHappened(_ node: NodeID, by frame: TimeFrame) -> Bool {
    guard !frame.isStretch, interval(of: node).end <= frame.first else { return false }
    return claim(of: node).validity.last != nil
  }

  /// Whether an edge's own claim says that it is no more than proposed.
  ///
  /// - Complexity: O(1).
  public func isProposed(_ edge: EdgeID) -> Bool { tables.proposedEdges.contains(edge) }
}
