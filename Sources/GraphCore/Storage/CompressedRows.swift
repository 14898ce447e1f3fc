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
  /// A radix sort, the least significant key first: each pass keeps the order of the one before.
  ///
  /// - Complexity: O(n + m) for n nodes and m edges.
  init(nodeCount: Int, from: [UInt32], to: [UInt32], kinds: [UInt8]) {
    let byNeighbor = from.indices.map { UInt32($0) }.sorted(by: to, below: nodeCount).order
    let byKind = byNeighbor.sorted(by: kinds, below: Int(UInt8.max) + 1).order
    (edges, offsets) = byKind.sorted(by: from, below: nodeCount)
    neighbors = edges.map { to[Int($0)] }
  }
}

extension [UInt32] {
  /// These edges by their key, equal ones as they lie, and where the edges of each key begin.
  fileprivate func sorted(
    by keys: [some UnsignedInteger], below limit: Int
  ) -> (order: [UInt32], starts: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: limit + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for key in 0..<limit { starts[key + 1] += starts[key] }
    var (next, order) = (starts, self)
    for edge in self {
      let key = Int(keys[Int(edge)])
      order[Int(next[key])] = edge
      next[key] += 1
    }
    return (order, starts)
  }
}
