import GraphCore

/// What a search over an automaton needs to know, whatever its strategy.
struct WalkPlan: Sendable, Equatable {
  /// The pattern.
  var automaton: Automaton
  /// What may repeat.
  var rules: WalkRules
  /// Where the walk's values go.
  var writer: WalkWriter
  /// Whether the node at the far end is bound before.
  var isTargetBound: Bool
  /// The edges of the clause that the walk may not use again.
  var taken: TakenSlots
  /// The time of the clause.
  var time: PatternTime

  var isReversed: Bool { writer.isReversed }
  /// The state where the search begins.
  var start: Int { isReversed ? automaton.end : 0 }
  /// The state where it ends.
  var goal: Int { isReversed ? 0 : automaton.end }

  /// The moves out of a state in the direction of the search.
  func moves(_ state: Int) -> [Int] {
    isReversed ? automaton.states[state].arrivals : automaton.states[state].moves
  }

  /// Where a move leads in the direction of the search.
  func target(_ move: Automaton.Move) -> Int { isReversed ? move.source : move.target }

  /// The edges that the walk may not use, of a row.
  func taken(in row: QueryRow) -> Set<UInt32> {
    var found: Set<UInt32> = []
    func note(_ value: QueryValue) {
      switch value {
      case .edge(let edge): found.insert(edge.rawValue)
      case .list(let values): values.forEach(note)
      case .path(let path): for edge in path.edges { found.insert(edge.rawValue) }
      default: break
      }
    }
    taken.forEach { note(row[$0]) }
    return found
  }
}

/// One search at work: the row it began with, and the tests on the way.
struct WalkGround {
  let plan: WalkPlan
  let run: QueryRun
  let frame: TimeFrame
  let gate: NodeGate
  let source: UInt32
  /// The far end, where it is bound.
  let target: UInt32?
  let taken: Set<UInt32>
  let topology: Topology
  let meter: OperatorMeter

  /// Prepares a search from a row; nil where an end is null.
  init?(
    _ plan: WalkPlan, _ row: inout QueryRow, _ run: QueryRun, _ meter: OperatorMeter
  ) throws(QueryError) {
    guard case .node(let source) = row[plan.writer.from] else { return nil }
    var target: UInt32?
    if plan.isTargetBound {
      guard case .node(let node) = row[plan.writer.to] else { return nil }
      target = node.rawValue
    }
    (self.plan, self.run, self.source, self.target) = (plan, run, source.rawValue, target)
    frame = try plan.time.frame(&row, run)
    gate = NodeGate(run, frame)
    taken = plan.taken(in: row)
    (topology, self.meter) = (run.topology, meter)
    let states = plan.automaton.states
    guard try gate.admits(self.source, states[plan.start].test, slot: nil, &row) else {
      return nil
    }
  }

  /// Whether a search may go from a state and node over a move and its edge to a node.
  ///
  /// Fills the slots that conditions on this step read; conditions on what came before aside.
  func admits(
    _ move: Automaton.Move, from node: UInt32, _ edge: UInt32, to next: UInt32,
    _ row: inout QueryRow
  ) throws(QueryError) -> Bool {
    let target = plan.target(move)
    if target == plan.goal, let goal = self.target, goal != next,
      plan.moves(target).isEmpty
    {
      return false
    }
    let states = plan.automaton.states
    if let bound = move.bound, row[bound] != .edge(EdgeID(rawValue: edge)) { return false }
    guard try gate.admits(next, states[target].test, slot: states[target].slot, &row) else {
      return false
    }
    if move.checks.isEmpty { return true }
    return try passes(move, from: node, edge, &row)
  }

  /// Whether a node is an end of the pattern.
  func isGoal(_ node: UInt32, _ row: inout QueryRow) throws(QueryError) -> Bool {
    let goal = plan.automaton.states[plan.goal]
    return try gate.admits(node, goal.test, slot: goal.slot, &row)
  }

  private func passes(
    _ move: Automaton.Move, from node: UInt32, _ edge: UInt32, _ row: inout QueryRow
  ) throws(QueryError) -> Bool {
    let here = plan.isReversed ? move.target : move.source
    if let slot = plan.automaton.states[here].slot { row[slot] = .node(NodeID(rawValue: node)) }
    if let slot = move.slot { row[slot] = .edge(EdgeID(rawValue: edge)) }
    for check in move.checks where try !check.holds(&row, gate.context) { return false }
    return true
  }

  /// Whether the conditions hold that read what the walk passed before; all its slots are filled
  /// anew, since the search may have come back from elsewhere.
  func passesLate(
    _ move: Automaton.Move, _ steps: [WalkStep], _ row: inout QueryRow
  ) throws(QueryError) -> Bool {
    if move.late.isEmpty { return true }
    for step in steps {
      if let slot = plan.automaton.states[step.state].slot {
        row[slot] = .node(NodeID(rawValue: step.node))
      }
      if step.move >= 0, let edge = step.edge, let slot = plan.automaton.moves[step.move].slot {
        row[slot] = .edge(EdgeID(rawValue: edge))
      }
    }
    for check in move.late where try !check.holds(&row, gate.context) { return false }
    return true
  }

  /// The walk's row.
  func row(_ steps: [WalkStep], from row: QueryRow) -> QueryRow {
    var result = row
    plan.writer.write(steps, plan.automaton, into: &result)
    return result
  }
}
