import GraphCore

/// One of the two sides of a search.
///
/// A mark holds the question's epoch in its upper half and the node's depth in its lower, so that
/// marks of earlier questions are out of date without being cleared.
struct SearchSide {
  private var marks: [UInt64]
  /// Whether this is the side of the target, which walks edges backwards.
  private let isBackwards: Bool
  /// The edge over which each node was reached.
  private(set) var parents: [UInt32]
  /// The nodes of the outermost layer.
  private(set) var frontier: [UInt32] = []
  /// How far from the side's beginning the outermost layer lies.
  private(set) var depth = 0
  /// How many edges stand at the outermost layer.
  private(set) var weight = 0

  init(nodeCount: Int, isBackwards: Bool) {
    self.isBackwards = isBackwards
    marks = Array(repeating: 0, count: nodeCount)
    parents = Array(repeating: 0, count: nodeCount)
  }

  mutating func begin(at node: UInt32, _ epoch: UInt32, weight: Int) {
    frontier.removeAll(keepingCapacity: true)
    frontier.append(node)
    (depth, self.weight) = (0, weight)
    marks[Int(node)] = UInt64(epoch) << 32
  }

  func depth(of node: UInt32, _ epoch: UInt32) -> Int? {
    let mark = marks[Int(node)]
    return UInt32(truncatingIfNeeded: mark >> 32) == epoch
      ? Int(UInt32(truncatingIfNeeded: mark)) : nil
  }

  /// Expands the outermost layer and gives the nodes that the other side has reached too: all of
  /// them, or the first.
  mutating func expand(
    _ space: borrowing SearchSpace, against other: borrowing SearchSide, _ epoch: UInt32,
    _ wholeLayer: Bool, where fits: EdgeCondition?, _ budget: inout SearchBudget
  ) -> [UInt32] {
    let stamp = UInt64(epoch) << 32
    let mark = stamp | UInt64(depth + 1)
    var (next, met, sum) = ([UInt32](), [UInt32](), 0)
    for node in frontier {
      guard budget.spend() else { return [] }
      space.forEachStep(
        from: node, backwards: isBackwards, unless: { marks[Int($0)] >= stamp }
      ) { neighbor, edge in
        if let fits, !fits(EdgeID(rawValue: edge)) { return }
        marks[Int(neighbor)] = mark
        parents[Int(neighbor)] = edge
        next.append(neighbor)
        sum += space.degree(of: neighbor, backwards: isBackwards)
        if other.marks[Int(neighbor)] >= stamp { met.append(neighbor) }
      }
      if !wholeLayer, !met.isEmpty { break }
    }
    budget.edges += weight
    (frontier, weight) = (next, sum)
    depth += 1
    return met
  }
}
