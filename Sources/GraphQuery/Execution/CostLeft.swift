import GraphCore

/// What a walk costs at least from a state and node to an end.
///
/// E. W. Dijkstra, "A note on two problems in connexion with graphs" (1959), backwards through the
/// product of graph and automaton. A lower bound: conditions on values and what may not repeat are
/// left aside, and an edge whose cost cannot be told costs nothing here.
struct CostLeft {
  private struct Entry: Comparable {
    let cost: Double
    let state: Int
    let node: UInt32

    static func < (left: Entry, right: Entry) -> Bool { left.cost < right.cost }
  }

  private var costs: [UInt64: Double] = [:]

  /// Fills the table.
  ///
  /// - Complexity: O(states · edges · log(states · nodes)).
  init(
    _ ground: WalkGround, to target: UInt32, _ edgeCosts: EdgeCost, _ row: QueryRow
  ) throws(QueryError) {
    var (row, heap, settled) = (row, BinaryHeap<Entry>(), Set<UInt64>())
    heap.push(Entry(cost: 0, state: ground.plan.goal, node: target))
    while let entry = heap.pop() {
      guard ground.run.goesOn(), ground.run.holds(values: 1) else { return }
      let key = Self.key(entry.state, entry.node)
      guard settled.insert(key).inserted else { continue }
      costs[key] = entry.cost
      let state = ground.plan.automaton.states[entry.state]
      for index in ground.plan.isReversed ? state.moves : state.arrivals {
        try spread(index, entry, ground, edgeCosts, settled, &heap, &row)
      }
    }
  }

  /// The least cost; nil where the end cannot be reached.
  func cost(_ state: Int, _ node: UInt32) -> Double? { costs[Self.key(state, node)] }

  private static func key(_ state: Int, _ node: UInt32) -> UInt64 {
    UInt64(state) << 32 | UInt64(node)
  }

  private func spread(
    _ index: Int, _ entry: Entry, _ ground: WalkGround, _ edgeCosts: EdgeCost,
    _ settled: Set<UInt64>, _ heap: inout BinaryHeap<Entry>, _ row: inout QueryRow
  ) throws(QueryError) {
    let move = ground.plan.automaton.moves[index]
    let from = ground.plan.isReversed ? move.target : move.source
    if edgeCosts == .one, let most = ground.plan.automaton.most, entry.cost >= Double(most),
      move.edge != nil
    {
      return
    }
    guard let edge = move.edge else {
      heap.push(Entry(cost: entry.cost, state: from, node: entry.node))
      return
    }
    let test = ground.plan.automaton.states[from].test.labels
    var scan = EdgeScan(
      ground.plan.isReversed ? edge : edge.reversed, at: entry.node, in: ground.topology)
    while let found = scan.next(ground.topology, ground.frame, &ground.meter.edges) {
      guard !settled.contains(Self.key(from, found.neighbor)) else { continue }
      if test != .anything, !test.admits(ground.topology.labels[Int(found.neighbor)]) { continue }
      let cost = try edgeCosts.known(
        index, from: found.neighbor, found.edge, to: entry.node, ground, &row)
      heap.push(Entry(cost: entry.cost + (cost ?? 0), state: from, node: found.neighbor))
    }
  }
}
