extension StageRule {
  /// Whether a claim states a stage at which a thing is no more than proposed.
  func isProposed(_ claim: Claim) -> Bool { claim[key]?.text.map(proposed.contains) ?? false }
}

extension GraphBuilder.Parts {
  /// What preferred claims say of the stages of nodes.
  func stages() -> [StagePeriod] {
    guard let rule = schema.stage else { return [] }
    return nodes.enumerated().flatMap { index, node in
      node.properties.map { claims[$0.index] }
        .filter { $0.isPreferred && $0[rule.key] != nil }
        .map { claim in
          StagePeriod(
            node: NodeID(index), interval: claim.validity.counted(knowledge: header.knowledge),
            isProposed: rule.isProposed(claim))
        }
    }
  }

  /// The nodes that happened once.
  func happenings() -> NodeSet {
    var happened = NodeSet(capacity: nodes.count)
    for (index, node) in nodes.enumerated() where claims[node.claim.index].validity.last != nil {
      happened.insert(NodeID(index))
    }
    return happened
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
