extension Graph {
  /// The preferred claims about one property of a node, in the order in which they were written.
  public func claims(of node: NodeID, property key: String) -> [ClaimID] {
    self[node].properties.filter { self[$0].isPreferred && self[$0][key] != nil }
  }

  /// The claim about a property that counts in a time frame: of several, the one that began last.
  public func claim(of node: NodeID, property key: String, in frame: TimeFrame) -> ClaimID? {
    var best: (claim: ClaimID, start: Day)?
    for id in storage.tables.nodes[node.index].properties {
      let claim = self[id]
      guard claim.isPreferred, claim[key] != nil else { continue }
      let days = claim.validity.counted(knowledge: knowledge)
      guard frame.admits(days) else { continue }
      if let best, best.start >= days.start { continue }
      best = (id, days.start)
    }
    return best?.claim
  }

  /// The value of a property that counts in a time frame.
  public func value(of node: NodeID, property key: String, in frame: TimeFrame) -> Value? {
    claim(of: node, property: key, in: frame).flatMap { self[$0][key] }
  }

  /// The days on which a claim is counted.
  public func counted(_ claim: ClaimID) -> DayInterval {
    self[claim].validity.counted(knowledge: knowledge)
  }
}
