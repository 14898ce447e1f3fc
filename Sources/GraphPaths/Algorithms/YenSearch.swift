import GraphCore

/// The k shortest ways without a node twice, in the order of length and preference.
///
/// J. Y. Yen, "Finding the k shortest loopless paths in a network" (Management Science 17, 1971),
/// with E. L. Lawler's refinement (1972): a way branches off only from where it itself branched
/// off. Deviates in ordering ways of one length by the tie-break and then by their nodes.
struct YenSearch {
  private struct Candidate: Comparable {
    let way: Way
    let branch: Int

    static func < (lhs: Candidate, rhs: Candidate) -> Bool { lhs.way < rhs.way }
  }

  private let space: SearchSpace
  private var search: BidirectionalSearch
  private let target: UInt32
  private let maxHops: Int
  private let tieBreak: TieBreak
  private var accepted: [Way] = []
  private var candidates: [Candidate] = []

  /// Begins with the preferred shortest way.
  init(
    _ first: Way, to target: UInt32, _ search: BidirectionalSearch, maxHops: Int,
    tieBreak: TieBreak
  ) {
    (self.search, self.target) = (search, target)
    (space, self.maxHops, self.tieBreak) = (search.space, maxHops, tieBreak)
    candidates = [Candidate(way: first, branch: 0)]
  }

  /// The first `count` ways, or all if there are fewer.
  ///
  /// - Complexity: O(count · length) searches.
  mutating func first(_ count: Int, budget: inout SearchBudget) -> [Way] {
    while accepted.count < count, let next = candidates.popLast() {
      accepted.append(next.way)
      guard accepted.count < count else { break }
      branchOff(next, &budget)
      guard budget.cut == nil else { break }
    }
    return accepted
  }

  private mutating func branchOff(_ candidate: Candidate, _ budget: inout SearchBudget) {
    let nodes = candidate.way.nodes
    for index in candidate.branch..<max(candidate.branch, nodes.count - 1) {
      let root = nodes[...index]
      let taken = accepted.filter { $0.nodes.starts(with: root) }.map { $0.nodes[index + 1] }
      guard let way = way(from: root, without: Set(taken), &budget) else { continue }
      insert(Candidate(way: way, branch: index))
    }
  }

  private mutating func way(
    from root: ArraySlice<UInt32>, without taken: Set<UInt32>, _ budget: inout SearchBudget
  ) -> Way? {
    guard let spur = root.last else { return nil }
    search.space = space.without(root.dropLast(), steps: taken, at: spur)
    let ways = ShortestWays(
      from: spur, to: target, &search, maxHops: maxHops - (root.count - 1), tieBreak: tieBreak,
      budget: &budget)
    guard let tail = ways?.preferred else { return nil }
    let cost = StepCosts(space: space, tieBreak: tieBreak).cost(of: root)
    return Way(nodes: root.dropLast() + tail.nodes, cost: cost &+ tail.cost)
  }

  /// Keeps the candidates in order, the best at the end.
  private mutating func insert(_ candidate: Candidate) {
    let place = candidates.firstIndex { $0 < candidate } ?? candidates.count
    candidates.insert(candidate, at: place)
  }
}
