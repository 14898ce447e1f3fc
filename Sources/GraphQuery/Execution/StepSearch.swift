import GraphCore
import GraphPaths

/// A pattern that repeats one step between two bound ends, handed to the search of `GraphPaths`.
///
/// Kinds, directions, levels and the time go into its filter; conditions on the edge's values, and
/// edges that other parts of the clause use, are asked of each edge on the way.
struct StepSearch {
  private let ground: WalkGround
  private let row: QueryRow
  private let move: Automaton.Move
  private let index: Int
  private let test: EdgeTest
  private let admitsProposed: Bool

  /// Prepares a search; nil where the pattern is no repetition of one step, or a condition reads
  /// the nodes on the way.
  init?(_ ground: WalkGround, _ row: QueryRow) {
    let automaton = ground.plan.automaton
    guard automaton.plainStep != nil,
      let index = automaton.moves.firstIndex(where: { $0.edge != nil }),
      let edge = automaton.moves[index].edge
    else { return nil }
    (self.ground, self.row, self.index, move) = (ground, row, index, automaton.moves[index])
    let own: SlotSet = move.slot.map { [$0] } ?? []
    guard move.checks.allSatisfy({ $0.slots.isSubset(of: own) }) else { return nil }
    test = ground.plan.isReversed ? edge.reversed : edge
    admitsProposed = automaton.states[ground.plan.target(move)].test.admitsProposed
  }

  /// A shortest walk to a node.
  ///
  /// - Throws: what a condition throws.
  func walk(to target: UInt32) throws(QueryError) -> Walk? {
    try search { search, fits, budget in
      search.shortestWalk(
        from: NodeID(rawValue: ground.source), to: NodeID(rawValue: target), maxHops: most,
        where: fits, budget: &budget)
    }
  }

  /// All shortest walks to a node.
  ///
  /// - Throws: what a condition throws.
  func walks(to target: UInt32) throws(QueryError) -> ShortestWalks? {
    try search { search, fits, budget in
      search.shortestWalks(
        from: NodeID(rawValue: ground.source), to: NodeID(rawValue: target), maxHops: most,
        where: fits, budget: &budget)
    }
  }

  /// A walk as the row that it makes.
  func result(_ walk: Walk) -> QueryRow {
    let plan = ground.plan
    if !plan.isReversed, plan.automaton.capturesNothing {
      var result = row
      result[plan.writer.to] = walk.nodes.last.map { .node($0) } ?? .null
      if let path = plan.writer.path {
        result[path] = .path(QueryPath(nodes: walk.nodes, edges: walk.edges))
      }
      return result
    }
    let inner = plan.target(move)
    var steps = [WalkStep(state: plan.start, node: ground.source, move: -1, edge: nil)]
    for (edge, node) in zip(walk.edges, walk.nodes.dropFirst()) {
      steps.append(
        WalkStep(state: inner, node: node.rawValue, move: index, edge: edge.rawValue))
    }
    if let last = walk.nodes.last, inner != plan.goal {
      steps.append(WalkStep(state: plan.goal, node: last.rawValue, move: -1, edge: nil))
    }
    return ground.row(steps, from: row)
  }

  private var most: Int { ground.plan.automaton.most ?? .max }

  private func search<Found>(
    _ find: (inout BidirectionalSearch, EdgeCondition?, inout SearchBudget) -> Found?
  ) throws(QueryError) -> Found? {
    let topology = ground.topology
    var search = topology.takeSearch(filter)
    var budget = SearchBudget(
      SearchLimits(expansions: .max, shouldStop: ground.run.limits.shouldStop))
    var failure: QueryError?
    let found = find(&search, condition { failure = $0 }, &budget)
    topology.keep(search)
    ground.meter.edges += budget.edges
    if let failure { throw failure }
    if budget.cut != nil { ground.run.stop() }
    return found
  }

  /// Levels that cannot be compared are counted, so that they are told edge by edge.
  private var filter: PathFilter {
    let space = ground.topology.space(in: ground.frame, includesProposed: admitsProposed)
    return PathFilter(
      forward: test.forward, backward: test.backward,
      levels: test.incomparable == 0 ? test.levels : nil, in: ground.frame, nodes: space.nodes,
      refusedEdges: space.refused)
  }

  private func condition(_ fail: @escaping (QueryError) -> Void) -> EdgeCondition? {
    guard !move.checks.isEmpty || !ground.taken.isEmpty || test.incomparable != 0 else {
      return nil
    }
    var (row, isOver) = (row, false)
    return { edge in
      guard !isOver, !ground.taken.contains(edge.rawValue), hasLevel(edge) else { return false }
      if let slot = move.slot { row[slot] = .edge(edge) }
      do throws(QueryError) {
        for check in move.checks where try !check.holds(&row, ground.gate.context) { return false }
        return true
      } catch {
        isOver = true
        fail(error)
        return false
      }
    }
  }

  private func hasLevel(_ edge: EdgeID) -> Bool {
    guard test.incomparable != 0, let levels = test.levels else { return true }
    let level = ground.topology.edges.levels[edge.index]
    guard level < 64 else { return false }
    if levels & (1 << UInt64(level)) != 0 { return true }
    if test.incomparable & (1 << UInt64(level)) != 0 { ground.topology.incomparableLevels += 1 }
    return false
  }
}

extension Automaton {
  /// Whether a walk fills no slot besides that of its end and of its path.
  var capturesNothing: Bool {
    lists.isEmpty && optionals.isEmpty && states.allSatisfy(\.captures.isEmpty)
      && moves.allSatisfy(\.captures.isEmpty)
  }
}
