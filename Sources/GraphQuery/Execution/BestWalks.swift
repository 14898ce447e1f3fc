import GraphCore

/// The walks of a pattern between two nodes in the order of their cost, one when it is asked for.
///
/// Best first with the cost left as the bound: P. E. Hart, N. J. Nilsson and B. Raphael, "A formal
/// basis for the heuristic determination of minimum cost paths" (1968), over partial walks and
/// not over nodes, so that every walk comes, as in D. Eppstein, "Finding the k shortest paths"
/// (1998), where elements may repeat. Of equal bounds the longer partial walk goes first. What may
/// not repeat is refused while a walk grows; finding such walks is NP-hard in general, and the
/// limits of the run bound it.
struct BestWalks {
  private struct Entry: Comparable {
    let bound: Double
    let cost: Double
    let length: Int32
    let number: Int32

    static func < (left: Entry, right: Entry) -> Bool {
      if left.bound != right.bound { return left.bound < right.bound }
      if left.length != right.length { return left.length > right.length }
      return left.number < right.number
    }
  }

  private let ground: WalkGround
  private let target: UInt32
  private let costs: EdgeCost
  private let left: CostLeft
  private var row: QueryRow
  private var steps: [WalkStep] = []
  private var parents: [Int32] = []
  private var heap = BinaryHeap<Entry>()
  private var settled: Set<UInt64> = []
  private let settlesOnce: Bool
  private var given: Set<[UInt32]> = []

  /// Prepares the search; `wantsOne` tells that the first walk is all that is wanted.
  init(
    _ ground: WalkGround, to target: UInt32, _ costs: EdgeCost, wantsOne: Bool, _ row: QueryRow
  ) throws(QueryError) {
    (self.ground, self.target, self.costs, self.row) = (ground, target, costs, row)
    left = try CostLeft(ground, to: target, costs, row)
    let plan = ground.plan
    settlesOnce =
      wantsOne && plan.rules.restriction == .walk && !plan.rules.isTimeRespecting
      && plan.automaton.isMemoryless
    add(
      WalkStep(state: plan.start, node: ground.source, move: -1, edge: nil), after: -1, cost: 0,
      length: 0)
  }

  /// The next walk and its cost.
  mutating func next() throws(QueryError) -> (steps: [WalkStep], cost: Double, length: Int)? {
    while let entry = heap.pop() {
      guard ground.run.goesOn() else { return nil }
      let step = steps[Int(entry.number)]
      if settlesOnce {
        let key = UInt64(step.state) << 32 | UInt64(step.node)
        guard settled.insert(key).inserted else { continue }
      }
      let walk = walk(to: entry.number)
      if step.state == ground.plan.goal, step.node == target {
        guard given.insert(walk.compactMap(\.edge)).inserted else { continue }
        guard ground.run.listsPath() else { return nil }
        return (walk, entry.cost, Int(entry.length))
      }
      try extend(entry, walk)
    }
    return nil
  }

  private func walk(to number: Int32) -> [WalkStep] {
    var (walk, at) = ([WalkStep](), number)
    while at >= 0 {
      walk.append(steps[Int(at)])
      at = parents[Int(at)]
    }
    return walk.reversed()
  }

  private mutating func add(_ step: WalkStep, after parent: Int32, cost: Double, length: Int32) {
    guard let rest = left.cost(step.state, step.node), ground.run.holds(values: 2) else { return }
    if let most = ground.plan.automaton.most, Int(length) > most { return }
    steps.append(step)
    parents.append(parent)
    heap.push(
      Entry(
        bound: cost + rest, cost: cost, length: length, number: Int32(steps.count - 1)))
  }

  private mutating func extend(_ entry: Entry, _ walk: [WalkStep]) throws(QueryError) {
    guard let last = walk.last else { return }
    var trail = WalkTrail(
      from: ground.source, ground.plan.rules, isReversed: ground.plan.isReversed,
      taken: ground.taken, in: ground.topology)
    for step in walk { if let edge = step.edge { trail.push(edge, to: step.node) } }
    for index in ground.plan.moves(last.state) {
      let move = ground.plan.automaton.moves[index]
      if let edge = move.edge {
        try walkEdges(edge, index, move, entry, walk, trail)
      } else {
        try skip(index, move, entry, walk)
      }
    }
  }

  private mutating func walkEdges(
    _ test: EdgeTest, _ index: Int, _ move: Automaton.Move, _ entry: Entry, _ walk: [WalkStep],
    _ trail: WalkTrail
  ) throws(QueryError) {
    guard let last = walk.last else { return }
    let target = ground.plan.target(move)
    var scan = EdgeScan(
      ground.plan.isReversed ? test.reversed : test, at: last.node, in: ground.topology)
    while let found = scan.next(ground.topology, ground.frame, &ground.meter.edges) {
      guard left.cost(target, found.neighbor) != nil,
        trail.admits(found.edge, to: found.neighbor),
        try ground.admits(move, from: last.node, found.edge, to: found.neighbor, &row)
      else { continue }
      let step = WalkStep(state: target, node: found.neighbor, move: index, edge: found.edge)
      if !move.late.isEmpty {
        guard try ground.passesLate(move, walk + [step], &row) else { continue }
      }
      let cost = try costs.cost(
        index, from: last.node, found.edge, to: found.neighbor, ground, &row)
      add(step, after: entry.number, cost: entry.cost + cost, length: entry.length + 1)
    }
  }

  private mutating func skip(
    _ index: Int, _ move: Automaton.Move, _ entry: Entry, _ walk: [WalkStep]
  ) throws(QueryError) {
    guard let last = walk.last else { return }
    let target = ground.plan.target(move)
    for step in walk.reversed() {
      if step.state == target { return }
      if step.edge != nil { break }
    }
    let state = ground.plan.automaton.states[target]
    guard try ground.gate.admits(last.node, state.test, slot: state.slot, &row) else { return }
    let step = WalkStep(state: target, node: last.node, move: index, edge: nil)
    if !move.late.isEmpty {
      guard try ground.passesLate(move, walk + [step], &row) else { return }
    }
    add(step, after: entry.number, cost: entry.cost, length: entry.length)
  }
}
