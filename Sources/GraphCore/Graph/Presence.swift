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
  /// Whether a node is there at some day of the frame, by its validity and its stages.
  ///
  /// A thing whose stages are all dated and later is absent; one without stages is there
  /// whenever it is valid.
  public func presence(of node: NodeID, in frame: TimeFrame) -> Presence {
    guard frame.admits(interval(of: node)) else { return .absent }
    guard let rule = schema.stage else { return .present }
    let stages = claims(of: node, property: rule.key)
    guard !stages.isEmpty else { return .present }
    let current = stages.filter { frame.admits(counted($0)) }
    guard !current.isEmpty else { return .absent }
    return current.allSatisfy { isProposed(self[$0], rule) } ? .proposed : .present
  }

  /// Whether an edge's own claim says that it is no more than proposed.
  public func isProposed(_ edge: EdgeID) -> Bool {
    schema.stage.map { isProposed(claim(of: edge), $0) } ?? false
  }

  private func isProposed(_ claim: Claim, _ rule: StageRule) -> Bool {
    claim[rule.key]?.text.map(rule.proposed.contains) ?? false
  }
}
