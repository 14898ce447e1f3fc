import GraphCore

/// The nodes of a way and what it costs, in the order of preference.
struct Way: Comparable {
  let nodes: [UInt32]
  let cost: UInt64

  var length: Int { nodes.count - 1 }

  static func < (lhs: Way, rhs: Way) -> Bool {
    if lhs.length != rhs.length { return lhs.length < rhs.length }
    if lhs.cost != rhs.cost { return lhs.cost < rhs.cost }
    return lhs.nodes.lexicographicallyPrecedes(rhs.nodes)
  }
}

/// What a step costs: that of the preferred edge between two nodes.
struct StepCosts {
  let space: SearchSpace
  let tieBreak: TieBreak

  /// The admitted edges between two nodes, the preferred one first.
  func edges(between one: UInt32, _ two: UInt32) -> [(edge: EdgeID, cost: UInt64)] {
    StepOrder(graph: space.graph, tieBreak: tieBreak).ordered(space.edges(between: one, two))
  }

  /// The nodes that some steps lead to, by number, with the cost of the preferred edge to each.
  func hops(_ steps: [ShortestSteps.Step]) -> [(node: UInt32, cost: UInt64)] {
    var costs: [UInt32: UInt64] = [:]
    for step in steps {
      let cost = tieBreak.cost(of: EdgeID(rawValue: step.edge), in: space.graph)
      costs[step.node] = min(costs[step.node] ?? .max, cost)
    }
    return costs.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The cost of walking through some nodes in turn.
  func cost(of nodes: some Collection<UInt32>) -> UInt64 {
    zip(nodes, nodes.dropFirst()).reduce(0) { sum, step in
      sum &+ (edges(between: step.0, step.1).first?.cost ?? 0)
    }
  }
}
