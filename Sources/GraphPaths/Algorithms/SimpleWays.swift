import GraphCore

/// All ways of a length without a node twice that visit certain nodes, found depth first.
///
/// Iterative deepening with a lower bound on what is left, R. E. Korf, "Depth-first
/// iterative-deepening: an optimal admissible tree search" (Artificial Intelligence 27, 1985).
/// The bound is exact for walks, see `RemainingSteps`, so that without nodes to visit no step
/// leads away from the target for good. Deviates in wanting every way of a length and not one.
struct SimpleWays {
  private let costs: StepCosts
  private let source: UInt32
  private let target: UInt32
  private let remaining: RemainingSteps
  private var neighbors: [UInt32: [UInt32]] = [:]

  init(
    from source: UInt32, to target: UInt32, through: [UInt32], costs: StepCosts, maxHops: Int,
    budget: inout SearchBudget
  ) {
    (self.costs, self.source, self.target) = (costs, source, target)
    remaining = RemainingSteps(
      to: target, through: through, in: costs.space, maxHops: maxHops, budget: &budget)
  }

  /// The fewest steps that a way can have, or nil where there is none at all.
  var shortest: Int? { remaining.steps(from: source, visited: remaining.bit(of: source)) }

  /// The ways of exactly `length` steps in the order of preference, at most `most` of them.
  ///
  /// Where there are more, the first by the ids of their nodes are kept.
  /// - Complexity: exponential in the length at worst.
  mutating func ways(ofLength length: Int, most: Int, budget: inout SearchBudget) -> [Way] {
    var trail = Trail(nodes: [source], length: length, most: most)
    if shortest ?? .max <= length {
      extend(&trail, visited: remaining.bit(of: source), &budget)
    }
    return trail.found.map { Way(nodes: $0, cost: costs.cost(of: $0)) }.sorted()
  }

  private struct Trail {
    var nodes: [UInt32]
    let length: Int
    let most: Int
    var found: [[UInt32]] = []
  }

  private mutating func extend(
    _ trail: inout Trail, visited: UInt64, _ budget: inout SearchBudget
  ) {
    guard let last = trail.nodes.last, trail.found.count < trail.most, budget.spend() else {
      return
    }
    let depth = trail.nodes.count - 1
    if last == target {
      if depth == trail.length, visited == remaining.everything { trail.found.append(trail.nodes) }
      return
    }
    guard depth < trail.length else { return }
    for next in neighbors(of: last) where !trail.nodes.contains(next) {
      let mask = visited | remaining.bit(of: next)
      let left = trail.length - depth - 1
      guard let needed = remaining.steps(from: next, visited: mask), needed <= left else {
        continue
      }
      trail.nodes.append(next)
      extend(&trail, visited: mask, &budget)
      trail.nodes.removeLast()
    }
  }

  private mutating func neighbors(of node: UInt32) -> [UInt32] {
    if let known = neighbors[node] { return known }
    let found = costs.space.neighbors(of: node)
    neighbors[node] = found
    return found
  }
}
