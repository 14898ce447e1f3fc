extension StageRule {
  /// Whether a claim states a stage at which a thing is no more than proposed.
  func isProposed(_ claim: Claim) -> Bool { claim[key]?.text.map(proposed.contains) ?? false }
}

extension GraphBuilder.Parts {
  /// The nodes with a preferred claim about their stage.
  func stagedNodes() -> NodeSet {
    var staged = NodeSet(capacity: nodes.count)
    guard let rule = schema.stage else { return staged }
    for claim in claims where claim.isPreferred {
      if case .property(of: let node) = claim.subject, claim[rule.key] != nil {
        staged.insert(node)
      }
    }
    return staged
  }

  /// The edges whose own claim says that they are no more than proposed.
  func proposedEdges() -> EdgeSet {
    var proposed = EdgeSet(capacity: edges.count)
    guard let rule = schema.stage else { return proposed }
    for (edge, claim) in edges.claims.enumerated() where rule.isProposed(claims[Int(claim)]) {
      proposed.insert(EdgeID(edge))
    }
    return proposed
  }
}
