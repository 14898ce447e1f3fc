import GraphCore

/// All shortest ways between two nodes as layers, with their exact number and their order of
/// preference.
///
/// The layers are those of `ShortestSteps`; counting adds up along them as in U. Brandes, "A faster
/// algorithm for betweenness centrality" (2001), section 3. Deviates in counting ways by the nodes
/// they visit, whatever the number of edges between two of them, and in saturating at
/// `UInt64.max`.
struct ShortestWays {
  /// The length of the ways.
  let distance: Int
  private let source: UInt32
  private var hops: [UInt32: [(node: UInt32, cost: UInt64)]] = [:]
  private var ways: [UInt32: UInt64] = [:]
  private var best: [UInt32: UInt64] = [:]

  /// Finds the ways, or nil where there are none or the budget is spent.
  ///
  /// - Complexity: that of the search, and O(edges at the nodes of shortest ways).
  init?(
    from source: UInt32, to target: UInt32, _ search: inout BidirectionalSearch,
    maxHops: Int = .max, tieBreak: TieBreak, budget: inout SearchBudget
  ) {
    guard
      let steps = ShortestSteps(
        from: source, to: target, &search, maxHops: maxHops, budget: &budget)
    else { return nil }
    (distance, self.source) = (steps.distance, source)
    let costs = StepCosts(space: search.space, tieBreak: tieBreak)
    (ways[target], best[target]) = (1, 0)
    for layer in steps.layers.dropLast().reversed() {
      for node in layer { add(costs.hops(steps.steps(from: node)), at: node) }
    }
  }

  /// How many ways there are.
  var count: UInt64 { ways[source] ?? 0 }

  /// The preferred way.
  var preferred: Way {
    var nodes = [source]
    while let last = nodes.last, let next = order(of: last).first { nodes.append(next.node) }
    return Way(nodes: nodes, cost: best[source] ?? 0)
  }

  /// The first ways in the order of preference.
  ///
  /// Exact where there are at most `sortable` ways; of more, each step is preferred by itself.
  func first(_ limit: Int, sortable: Int = 20_000) -> [Way] {
    var found: [Way] = []
    collect(&found, [source], 0, most: count <= UInt64(sortable) ? sortable : limit)
    return Array(found.sorted().prefix(limit))
  }

  private func collect(_ found: inout [Way], _ nodes: [UInt32], _ cost: UInt64, most: Int) {
    guard found.count < most, let last = nodes.last else { return }
    if nodes.count == distance + 1 {
      found.append(Way(nodes: nodes, cost: cost))
      return
    }
    for hop in order(of: last) { collect(&found, nodes + [hop.node], cost + hop.cost, most: most) }
  }

  private func order(of node: UInt32) -> [(node: UInt32, cost: UInt64)] {
    func rank(_ hop: (node: UInt32, cost: UInt64)) -> (UInt64, UInt32) {
      (hop.cost + (best[hop.node] ?? 0), hop.node)
    }
    return (hops[node] ?? []).sorted { rank($0) < rank($1) }
  }

  private mutating func add(_ hops: [(node: UInt32, cost: UInt64)], at node: UInt32) {
    self.hops[node] = hops
    best[node] = hops.map { $0.cost + (best[$0.node] ?? 0) }.min()
    ways[node] = hops.reduce(0) { sum, hop in
      let (total, isOver) = sum.addingReportingOverflow(ways[hop.node] ?? 0)
      return isOver ? .max : total
    }
  }
}
