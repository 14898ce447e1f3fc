import GraphCore

/// The edges at a node that fit a test and a time, one by one.
struct EdgeScan {
  private var position: Int
  private var end: Int
  private var rest: Range<Int>
  private var isForward: Bool
  private let node: UInt32
  private let forward: UInt64
  private let backward: UInt64
  private let levels: UInt64?
  private let incomparable: UInt64

  /// Begins at a node.
  init(_ test: EdgeTest, at node: UInt32, in topology: Topology) {
    (self.node, forward, backward) = (node, test.forward, test.backward)
    (levels, incomparable) = (test.levels, test.incomparable)
    let id = NodeID(rawValue: node)
    let out = test.forward == 0 ? 0..<0 : topology.slice(of: id, topology.out, test.forward)
    let into = test.backward == 0 ? 0..<0 : topology.slice(of: id, topology.into, test.backward)
    (position, end, isForward) = (out.lowerBound, out.upperBound, true)
    rest = into
  }

  /// The next edge and the node it leads to; `touched` counts the edges that were looked at.
  @inline(__always)
  mutating func next(
    _ topology: Topology, _ time: TimeFrame, _ touched: inout Int
  ) -> (neighbor: UInt32, edge: UInt32)? {
    while true {
      guard position < end else {
        guard isForward else { return nil }
        (position, end, isForward) = (rest.lowerBound, rest.upperBound, false)
        continue
      }
      let here = position
      position += 1
      touched += 1
      if let step = step(at: here, topology, time) { return step }
    }
  }

  @inline(__always)
  private func step(
    at position: Int, _ topology: Topology, _ time: TimeFrame
  ) -> (neighbor: UInt32, edge: UInt32)? {
    let edge = isForward ? topology.out.edges[position] : topology.into.edges[position]
    let neighbor =
      isForward ? topology.out.neighbors[position] : topology.into.neighbors[position]
    let kind = UInt64(1) << UInt64(topology.edges.kinds[Int(edge)] & 63)
    if isForward {
      guard forward & kind != 0 else { return nil }
    } else {
      guard backward & kind != 0 else { return nil }
      if neighbor == node, forward & kind != 0 { return nil }
    }
    guard topology.holds(edge, time) else { return nil }
    if let levels {
      let level = topology.edges.levels[Int(edge)]
      guard level < 64 else { return nil }
      guard levels & (1 << UInt64(level)) != 0 else {
        if incomparable & (1 << UInt64(level)) != 0 { topology.incomparableLevels += 1 }
        return nil
      }
    }
    return (neighbor, edge)
  }
}

extension Topology {
  /// The positions of a node's edges; at a node with many, those of the one type that is asked for,
  /// found by halving, since rows are sorted by type.
  @inline(__always)
  func slice(of node: NodeID, _ rows: borrowing CompressedRows, _ types: UInt64) -> Range<Int> {
    let all = rows.slice(of: node)
    guard all.count > 16, types & (types - 1) == 0 else { return all }
    let type = UInt8(types.trailingZeroBitCount)
    let first = boundary(all, rows) { $0 < type }
    return first..<boundary(first..<all.upperBound, rows) { $0 == type }
  }

  /// The first position of a range whose type is not `before`.
  private func boundary(
    _ range: Range<Int>, _ rows: borrowing CompressedRows, _ before: (UInt8) -> Bool
  ) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if before(edges.kinds[Int(rows.edges[middle])]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether an edge fits a test that leaves no level undecided, at a time; its direction aside.
  @inline(__always)
  func admits(_ edge: UInt32, _ types: UInt64, _ test: EdgeTest, _ time: TimeFrame) -> Bool {
    guard types & (1 << UInt64(edges.kinds[Int(edge)] & 63)) != 0, holds(edge, time) else {
      return false
    }
    guard let levels = test.levels else { return true }
    let level = edges.levels[Int(edge)]
    return level < 64 && levels & (1 << UInt64(level)) != 0
  }

  /// Whether every edge fits that is walked from its first end, whatever its columns say.
  func admitsAll(_ test: EdgeTest, _ time: TimeFrame) -> Bool {
    test.levels == nil && allTypes & ~test.forward == 0 && !hasProposedEdges
      && span.latestStart <= time.last.rawValue && span.earliestEnd > time.first.rawValue
  }

  /// Whether an edge holds at a time, and is not only proposed where that is left out.
  @inline(__always)
  func holds(_ edge: UInt32, _ time: TimeFrame) -> Bool {
    let start = edges.starts[Int(edge)]
    guard start <= time.last.rawValue,
      max(time.first.rawValue, start) < edges.ends[Int(edge)]
    else { return false }
    return !hasProposedEdges || isShown(edge, time)
  }

  /// An edge that is only proposed is shown at a node that is so itself.
  func isShown(_ edge: UInt32, _ time: TimeFrame) -> Bool {
    if includesProposed || !graph.isProposed(EdgeID(rawValue: edge)) { return true }
    let table = presence(in: time)
    return table.of(edges.sources[Int(edge)]) == .proposed
      || table.of(edges.targets[Int(edge)]) == .proposed
  }
}
