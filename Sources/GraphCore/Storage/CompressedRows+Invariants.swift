extension CompressedRows {
  /// What is wrong with these rows as the `name` rows of a table, a sentence for each flaw.
  ///
  /// - Complexity: O(nodes + edges).
  func flaws(nodeCount: Int, from: [UInt32], to: [UInt32], kinds: [UInt8], name: String) -> [String]
  {
    guard fits(nodeCount: nodeCount, edgeCount: from.count) else {
      return ["the \(name) rows do not fit the tables"]
    }
    var flaws: [String] = []
    if Set(edges).count != edges.count { flaws.append("\(name) repeats an edge") }
    for node in 0..<nodeCount {
      let slice = slice(of: NodeID(node))
      if slice.contains(where: { Int(from[Int(edges[$0])]) != node }) {
        flaws.append("\(name) row \(node) holds a foreign edge")
      }
      if slice.contains(where: { neighbors[$0] != to[Int(edges[$0])] }) {
        flaws.append("\(name) row \(node) names a wrong neighbour")
      }
      if slice.dropFirst().contains(where: { !isInOrder($0, kinds) }) {
        flaws.append("\(name) row \(node) is out of order")
      }
    }
    return flaws
  }

  private func fits(nodeCount: Int, edgeCount: Int) -> Bool {
    offsets.count == nodeCount + 1 && offsets.first == 0
      && offsets.last.map(Int.init) == edgeCount
      && zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }
      && edges.count == edgeCount && neighbors.count == edgeCount
      && edges.allSatisfy { $0 < edgeCount }
  }

  private func isInOrder(_ position: Int, _ kinds: [UInt8]) -> Bool {
    func key(_ position: Int) -> (UInt8, UInt32, UInt32) {
      (kinds[Int(edges[position])], neighbors[position], edges[position])
    }
    return key(position - 1) < key(position)
  }
}

extension TwinRows {
  /// What is wrong with both directions as rows of `table`.
  func flaws(nodeCount: Int, edges table: EdgeTable) -> [String] {
    out.flaws(
      nodeCount: nodeCount, from: table.sources, to: table.targets, kinds: table.kinds, name: "out")
      + into.flaws(
        nodeCount: nodeCount, from: table.targets, to: table.sources, kinds: table.kinds,
        name: "into")
  }
}
