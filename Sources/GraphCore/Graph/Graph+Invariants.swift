extension Graph {
  /// Checks what is true of every frozen graph, and gives a sentence for each thing that is not.
  ///
  /// - Complexity: O(nodes + edges + claims).
  public func checkInvariants() -> [String] {
    rows.flaws(nodeCount: nodes.count, edges: edges) + nodeFlaws() + edgeFlaws() + claimFlaws()
  }

  private func nodeFlaws() -> [String] {
    var flaws: [String] = []
    for (one, two) in zip(nodes, nodes.dropFirst()) where one.id >= two.id {
      flaws.append("node '\(two.id)' is out of order")
    }
    for id in nodeIDs {
      let node = self[id]
      if self.node(id: node.id) != id { flaws.append("node '\(node.id)' is not found") }
      guard claim(of: id).subject == .node(id) else {
        flaws.append("'\(node.id)' has no claim")
        continue
      }
      if interval(of: id) != counted(node.claim) { flaws.append("'\(node.id)' has foreign days") }
      for property in node.properties where self[property].subject != .property(of: id) {
        flaws.append("'\(node.id)' holds a foreign property")
      }
    }
    return flaws
  }

  private func edgeFlaws() -> [String] {
    edgeIDs.flatMap { id -> [String] in
      let (edge, claim) = (self[id], claim(of: id))
      let subject = Claim.Subject.edge(edge.kind, from: edge.source, to: edge.target)
      guard claim.subject == subject && claim.isPreferred else {
        return ["edge \(id.index) has a foreign claim"]
      }
      var flaws: [String] = []
      if edge.interval != counted(edge.claim) { flaws.append("edge \(id.index) has foreign days") }
      if edge.level != claim.level { flaws.append("edge \(id.index) has a foreign level") }
      return flaws
    }
  }

  private func claimFlaws() -> [String] {
    let joining = claims.indices.filter { claims[$0].isPreferred && claims[$0].isAboutAnEdge }
    let isInStep = joining.elementsEqual(edges.claims.lazy.map { Int($0) })
    return isInStep ? [] : ["the edges are not those of the preferred claims"]
  }
}

extension Claim {
  /// The level it states, if it states one.
  var level: LevelID? { properties.lazy.compactMap(\.value.level).first }

  fileprivate var isAboutAnEdge: Bool {
    if case .edge = subject { true } else { false }
  }
}
