import GraphCore

/// Gives one shortest walk to the bound far end, or to each node that can be reached: for patterns
/// that repeat one step, whose shortest walks visit no node twice and so obey every mode.
final class ShortestWalkCursor: RowCursor {
  private let ground: WalkGround
  private let origin: QueryRow
  private var row: QueryRow
  private let index: Int
  private let inner: Int
  private var parents: [UInt32: (node: UInt32, edge: UInt32)] = [:]
  private var queue: [(node: UInt32, depth: Int)] = []
  private var head = 0
  private var pending: [UInt32] = []
  private var isDone = false

  init?(_ ground: WalkGround, _ row: QueryRow) {
    let moves = ground.plan.automaton.moves
    guard let index = moves.firstIndex(where: { $0.edge != nil }) else { return nil }
    if ground.target == ground.source, ground.plan.automaton.fewest > 0 { return nil }
    (self.ground, origin, self.row, self.index) = (ground, row, row, index)
    inner = ground.plan.target(moves[index])
    if ground.target == nil {
      queue = [(ground.source, 0)]
      if ground.plan.automaton.fewest == 0 { pending = [ground.source] }
    }
  }

  func next() throws(QueryError) -> QueryRow? {
    if let target = ground.target { return isDone ? nil : try only(target) }
    while true {
      while let node = pending.popLast() {
        if let row = try accepted(node) { return row }
      }
      guard head < queue.count else { return try closed() }
      guard ground.run.goesOn() else { return nil }
      head += 1
      try expand(queue[head - 1])
      pending.reverse()
    }
  }

  /// The shortest way round, back to where the search began.
  private func closed() throws(QueryError) -> QueryRow? {
    if isDone || ground.plan.automaton.fewest == 0 { return nil }
    isDone = true
    return try best(ground.source)
  }

  private func only(_ target: UInt32) throws(QueryError) -> QueryRow? {
    isDone = true
    guard try ground.isGoal(target, &row) else { return nil }
    guard let search = StepSearch(ground, origin) else { return try best(target) }
    guard let walk = try search.walk(to: target), ground.run.listsPath() else { return nil }
    return search.result(walk)
  }

  private func best(_ target: UInt32) throws(QueryError) -> QueryRow? {
    var walks = try BestWalks(ground, to: target, .one, wantsOne: true, origin)
    return try walks.next().map { ground.row($0.steps, from: origin) }
  }

  private func accepted(_ node: UInt32) throws(QueryError) -> QueryRow? {
    guard try ground.isGoal(node, &row) else { return nil }
    var (nodes, edges, at) = ([node], [UInt32](), node)
    while let parent = parents[at] {
      edges.append(parent.edge)
      nodes.append(parent.node)
      at = parent.node
    }
    return accept(nodes.reversed(), edges.reversed())
  }

  private func accept(_ nodes: [UInt32], _ edges: [UInt32]) -> QueryRow? {
    guard ground.run.listsPath() else { return nil }
    var steps = [
      WalkStep(state: ground.plan.start, node: ground.source, move: -1, edge: nil)
    ]
    for (edge, node) in zip(edges, nodes.dropFirst()) {
      steps.append(WalkStep(state: inner, node: node, move: index, edge: edge))
    }
    if let last = nodes.last, inner != ground.plan.goal {
      steps.append(WalkStep(state: ground.plan.goal, node: last, move: -1, edge: nil))
    }
    return ground.row(steps, from: origin)
  }

  private func expand(_ here: (node: UInt32, depth: Int)) throws(QueryError) {
    let move = ground.plan.automaton.moves[index]
    guard here.depth < ground.plan.automaton.most ?? .max, let edge = move.edge else { return }
    var scan = EdgeScan(
      ground.plan.isReversed ? edge.reversed : edge, at: here.node, in: ground.topology)
    while let found = scan.next(ground.topology, ground.frame, &ground.meter.edges) {
      guard found.neighbor != ground.source, parents[found.neighbor] == nil,
        !ground.taken.contains(found.edge)
      else { continue }
      guard try ground.admits(move, from: here.node, found.edge, to: found.neighbor, &row) else {
        continue
      }
      parents[found.neighbor] = (here.node, found.edge)
      queue.append((found.neighbor, here.depth + 1))
      pending.append(found.neighbor)
    }
  }
}
