extension Graph {
  /// Checks what is true of every frozen graph, and gives a sentence for each thing that is not.
  ///
  /// - Complexity: O(nodes + edges + claims).
  public func checkInvariants() -> [String] {
    rowFlaws(rows.out, from: edges.sources, to: edges.targets, name: "out")
      + rowFlaws(rows.into, from: edges.targets, to: edges.sources, name: "into")
      + nodeFlaws() + edgeFlaws()
  }

  private func rowFlaws(
    _ rows: CompressedRows, from: [UInt32], to: [UInt32], name: String
  ) -> [String] {
    var flaws: [String] = []
    if rows.offsets.count != nodes.count + 1 || rows.edges.count != edges.count {
      flaws.append("the \(name) rows do not fit the tables")
    }
    if Set(rows.edges).count != rows.edges.count { flaws.append("\(name) repeats an edge") }
    for node in nodeIDs {
      let slice = rows.slice(of: node)
      for position in slice where Int(from[Int(rows.edges[position])]) != node.index {
        flaws.append("\(name) row \(node.index) holds a foreign edge")
      }
      for position in slice where rows.neighbors[position] != to[Int(rows.edges[position])] {
        flaws.append("\(name) row \(node.index) names a wrong neighbour")
      }
      for position in slice.dropFirst() where !isInOrder(rows, position) {
        flaws.append("\(name) row \(node.index) is out of order")
      }
    }
    return flaws
  }

  private func isInOrder(_ rows: CompressedRows, _ position: Int) -> Bool {
    func key(_ position: Int) -> (UInt8, UInt32, UInt32) {
      let edge = rows.edges[position]
      return (edges.kinds[Int(edge)], rows.neighbors[position], edge)
    }
    return key(position - 1) < key(position)
  }

  private func nodeFlaws() -> [String] {
    var flaws: [String] = []
    for (one, two) in zip(nodes, nodes.dropFirst()) where one.id >= two.id {
      flaws.append("node '\(two.id)' is out of order")
    }
    for id in nodeIDs {
      if node(id: self[id].id) != id { flaws.append("node '\(self[id].id)' is not found") }
      if claim(of: id).subject != .node(id) { flaws.append("'\(self[id].id)' has no claim") }
      for property in self[id].properties where self[property].subject != .property(of: id) {
        flaws.append("'\(self[id].id)' holds a foreign property")
      }
    }
    return flaws
  }

  private func edgeFlaws() -> [String] {
    edgeIDs.compactMap { id in
      let edge = self[id]
      let subject = Claim.Subject.edge(edge.kind, from: edge.source, to: edge.target)
      return self[edge.claim].subject == subject ? nil : "edge \(id.index) has a foreign claim"
    }
  }
}
