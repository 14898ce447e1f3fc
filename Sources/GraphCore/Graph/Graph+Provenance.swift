extension Graph {
  /// The claim that an edge rests on.
  public func claim(of edge: EdgeID) -> Claim { self[self[edge].claim] }

  /// The claim that there is such a node.
  public func claim(of node: NodeID) -> Claim { self[self[node].claim] }

  /// The documents that an edge rests on.
  public func citations(of edge: EdgeID) -> [Citation] { claim(of: edge).citations }

  /// The documents that a node rests on.
  public func citations(of node: NodeID) -> [Citation] { claim(of: node).citations }

  /// What imprecise dates leave open about an edge on `day`.
  public func certainty(of edge: EdgeID, on day: Day) -> Certainty {
    claim(of: edge).validity.certainty(on: day, knowledge: knowledge)
  }

  /// What imprecise dates leave open about the existence of a node on `day`.
  public func certainty(of node: NodeID, on day: Day) -> Certainty {
    claim(of: node).validity.certainty(on: day, knowledge: knowledge)
  }

  /// Whether another claim contradicts the one that an edge rests on.
  public func isDisputed(_ edge: EdgeID) -> Bool { claim(of: edge).dispute != nil }

  /// The dispute that an edge's claim is a side of.
  public func dispute(of edge: EdgeID) -> Dispute? { claim(of: edge).dispute.map { self[$0] } }

  /// The claims on all sides of a dispute, in the order in which they were written.
  public func sides(of dispute: DisputeID) -> [ClaimID] { tables.sides[dispute.index] }

  /// The claim's citations as pairs of reference and locator.
  public func documents(of claim: Claim) -> [(reference: Reference, locator: String?)] {
    claim.citations.map { (self[$0.reference], $0.locator) }
  }
}
