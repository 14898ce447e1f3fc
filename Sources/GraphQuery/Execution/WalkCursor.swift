import GraphCore

/// Gives every walk of a pattern, depth first, one when it is asked for.
///
/// Conditions are told while the walk grows. Where the far end is bound, no step is taken from
/// which it cannot be reached any more, see `RemainingWalk`.
final class WalkCursor: RowCursor {
  private struct Frame {
    let step: WalkStep
    var nextMove = 0
    var move = -1
    var scan: EdgeScan?
    var isGiven = false
  }

  private let ground: WalkGround
  private let origin: QueryRow
  private var row: QueryRow
  private var frames: [Frame] = []
  private var steps: [WalkStep] = []
  private var trail: WalkTrail
  private let remaining: RemainingWalk?
  /// Whether nobody reads the walk.
  private let isBare: Bool

  init(_ ground: WalkGround, _ row: QueryRow) {
    (self.ground, origin, self.row) = (ground, row, row)
    let plan = ground.plan
    trail = WalkTrail(
      from: ground.source, plan.rules, isReversed: plan.isReversed, taken: ground.taken,
      in: ground.topology)
    remaining = RemainingWalk(ground)
    isBare = plan.automaton.capturesNothing && plan.writer.path == nil
    push(WalkStep(state: plan.start, node: ground.source, move: -1, edge: nil))
  }

  func next() throws(QueryError) -> QueryRow? {
    while let last = frames.indices.last {
      guard ground.run.goesOn() else { return nil }
      if !frames[last].isGiven {
        frames[last].isGiven = true
        if isAtEnd(frames[last].step) {
          guard ground.run.listsPath() else { return nil }
          return result(frames[last].step.node)
        }
      }
      if try !advance(last) { pop() }
    }
    return nil
  }

  /// The walk's row; where nobody reads the walk, no more than its end is put in.
  private func result(_ end: UInt32) -> QueryRow {
    guard isBare else { return ground.row(steps, from: origin) }
    row[ground.plan.writer.to] = .node(NodeID(rawValue: end))
    return row
  }

  private func isAtEnd(_ step: WalkStep) -> Bool {
    step.state == ground.plan.goal && (ground.target.map { $0 == step.node } ?? true)
  }

  /// Takes the next step from the last frame; false where there is none left.
  private func advance(_ last: Int) throws(QueryError) -> Bool {
    let (plan, node) = (ground.plan, frames[last].step.node)
    while true {
      if frames[last].scan != nil {
        if try walk(last) { return true }
        frames[last].scan = nil
      }
      let moves = plan.moves(frames[last].step.state)
      guard frames[last].nextMove < moves.count else { return false }
      let index = moves[frames[last].nextMove]
      frames[last].nextMove += 1
      let move = plan.automaton.moves[index]
      guard let edge = move.edge else {
        if try skip(index, move, from: node) { return true }
        continue
      }
      frames[last].move = index
      let test = plan.isReversed ? edge.reversed : edge
      frames[last].scan = EdgeScan(test, at: node, in: ground.topology)
    }
  }

  /// Takes the next edge that fits the frame's move.
  private func walk(_ last: Int) throws(QueryError) -> Bool {
    let (index, node) = (frames[last].move, frames[last].step.node)
    let move = ground.plan.automaton.moves[index]
    while let found = frames[last].scan?.next(
      ground.topology, ground.frame, &ground.meter.edges)
    {
      guard ground.run.goesOn() else { return false }
      guard trail.admits(found.edge, to: found.neighbor) else { continue }
      let target = ground.plan.target(move)
      if let remaining,
        !remaining.isWithin(target, found.neighbor, length: trail.length + 1)
      {
        continue
      }
      guard try ground.admits(move, from: node, found.edge, to: found.neighbor, &row) else {
        continue
      }
      let step = WalkStep(state: target, node: found.neighbor, move: index, edge: found.edge)
      if !move.late.isEmpty {
        guard try ground.passesLate(move, steps + [step], &row) else { continue }
      }
      trail.push(found.edge, to: found.neighbor)
      push(step)
      return true
    }
    return false
  }

  /// Takes a move without an edge, but never round in a ring.
  private func skip(
    _ index: Int, _ move: Automaton.Move, from node: UInt32
  ) throws(QueryError) -> Bool {
    let target = ground.plan.target(move)
    for step in steps.reversed() {
      if step.state == target { return false }
      if step.edge != nil { break }
    }
    if let remaining, !remaining.isWithin(target, node, length: trail.length) { return false }
    let test = ground.plan.automaton.states[target]
    guard try ground.gate.admits(node, test.test, slot: test.slot, &row) else { return false }
    let step = WalkStep(state: target, node: node, move: index, edge: nil)
    if !move.late.isEmpty {
      guard try ground.passesLate(move, steps + [step], &row) else { return false }
    }
    push(step)
    return true
  }

  private func push(_ step: WalkStep) {
    steps.append(step)
    frames.append(Frame(step: step))
  }

  private func pop() {
    frames.removeLast()
    if steps.removeLast().edge != nil { trail.pop() }
  }
}
