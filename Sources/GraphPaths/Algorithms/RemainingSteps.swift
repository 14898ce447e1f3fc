import GraphCore

/// How many steps a walk still needs to a target when it must also visit certain nodes.
///
/// A breadth-first search from the target over pairs of a node and the set of nodes visited, the
/// states of M. Held and R. M. Karp, "A dynamic programming approach to sequencing problems"
/// (1962). A walk may visit nodes twice, so that for ways the number is a lower bound.
struct RemainingSteps {
  /// The bits of all nodes that must be visited.
  let everything: UInt64
  private let bits: [UInt32: UInt64]
  private let nodeCount: Int
  private var table: [UInt16]

  /// Fills the table up to `maxHops` steps, at most 65,534.
  ///
  /// - Complexity: O(2ᵏ · (nodes + edges)) for k nodes to visit.
  init(
    to target: UInt32, through: [UInt32], in space: SearchSpace, maxHops: Int,
    budget: inout SearchBudget
  ) {
    let pairs = through.enumerated().map { ($1, UInt64(1) << UInt64($0)) }
    bits = Dictionary(pairs) { first, _ in first }
    everything = (1 << UInt64(through.count)) - 1
    nodeCount = space.nodeCount
    table = Array(repeating: .max, count: nodeCount << through.count)
    guard space.admits(target), through.allSatisfy(space.admits) else { return }
    fill(from: target, space, maxHops: min(maxHops, 65_534), &budget)
  }

  /// The bit of a node that must be visited; of any other node none.
  func bit(of node: UInt32) -> UInt64 { bits.isEmpty ? 0 : bits[node] ?? 0 }

  /// The steps left from a node when the nodes of `visited` are behind, its own included.
  func steps(from node: UInt32, visited: UInt64) -> Int? {
    let steps = table[index(node, visited)]
    return steps == .max ? nil : Int(steps)
  }

  private func index(_ node: UInt32, _ visited: UInt64) -> Int {
    Int(visited) * nodeCount + Int(node)
  }

  private mutating func fill(
    from target: UInt32, _ space: SearchSpace, maxHops: Int, _ budget: inout SearchBudget
  ) {
    var layer = [(target, everything)]
    table[index(target, everything)] = 0
    var depth: UInt16 = 0
    while !layer.isEmpty, Int(depth) < maxHops {
      var next: [(UInt32, UInt64)] = []
      depth += 1
      for (node, visited) in layer {
        guard budget.spend() else { return }
        space.forEachStep(from: node, backwards: true) { neighbor, _ in
          reach(neighbor, visited, depth, &next)
          let before = visited & ~bit(of: node)
          if before != visited { reach(neighbor, before, depth, &next) }
        }
      }
      layer = next
    }
  }

  private mutating func reach(
    _ node: UInt32, _ visited: UInt64, _ depth: UInt16, _ next: inout [(UInt32, UInt64)]
  ) {
    guard visited & bit(of: node) == bit(of: node) else { return }
    let place = index(node, visited)
    guard table[place] == .max else { return }
    table[place] = depth
    next.append((node, visited))
  }
}
