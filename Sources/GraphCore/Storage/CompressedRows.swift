/// One direction of a graph in compressed sparse rows: for each node a contiguous slice of the
/// edges at it, sorted by kind, then neighbour, then edge.
public struct CompressedRows: Sendable {
  /// Where each node's slice begins; one more than there are nodes.
  public let offsets: [UInt32]
  /// The other ends.
  public let neighbors: [UInt32]
  /// The edges.
  public let edges: [UInt32]

  /// The positions that belong to `node`.
  @inlinable public func slice(of node: NodeID) -> Range<Int> {
    Int(offsets[node.index])..<Int(offsets[node.index + 1])
  }

  init(offsets: [UInt32], neighbors: [UInt32], edges: [UInt32]) {
    (self.offsets, self.neighbors, self.edges) = (offsets, neighbors, edges)
  }

  /// Sorts the edges of a table by `from`, with `to` as neighbours.
  ///
  /// - Complexity: O(m log d) for m edges and the highest degree d.
  init(nodeCount: Int, from: [UInt32], to: [UInt32], kinds: [UInt8]) {
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    for node in from { offsets[Int(node) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    var order = [UInt32](repeating: 0, count: from.count)
    for (edge, node) in from.enumerated() {
      order[Int(next[Int(node)])] = UInt32(edge)
      next[Int(node)] += 1
    }
    for node in 0..<nodeCount {
      order[Int(offsets[node])..<Int(offsets[node + 1])].sort { one, two in
        let (first, second) = (Int(one), Int(two))
        return (kinds[first], to[first], one) < (kinds[second], to[second], two)
      }
    }
    (self.offsets, edges) = (offsets, order)
    neighbors = order.map { to[Int($0)] }
  }
}
