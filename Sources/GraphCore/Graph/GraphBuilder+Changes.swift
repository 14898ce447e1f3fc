/// Changes to records that are there already, such as those of a graph that others are laid over.
extension GraphBuilder {
  /// Puts another description in the place of a node's; its number stays.
  public mutating func replace(_ node: NodeID, by description: Node) {
    nodes[node.index] = description
  }

  /// Puts another claim in the place of one; its number stays.
  public mutating func replace(_ claim: ClaimID, by other: Claim) {
    claims[claim.index] = other
  }

  /// Takes claims away; those behind them move up.
  ///
  /// - Complexity: O(claims).
  public mutating func remove(_ withdrawn: Set<ClaimID>) {
    guard !withdrawn.isEmpty else { return }
    claims = claims.indices.filter { !withdrawn.contains(ClaimID($0)) }.map { claims[$0] }
  }
}
