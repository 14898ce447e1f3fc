import GraphCore

/// Gives every node that a walk of a pattern reaches, once, nearest first: for patterns whose walks
/// nobody reads, so that a set of visited nodes is all that is kept.
///
/// E. F. Moore, "The shortest path through a maze" (1959), in the product of graph and automaton.
final class ReachCursor: RowCursor {
  private let ground: WalkGround
  private let origin: QueryRow
  private var row: QueryRow
  private var visited: Set<UInt64> = []
  private var given: NodeSet
  private var queue: [(state: Int, node: UInt32, depth: Int)] = []
  private var head = 0

  init(_ ground: WalkGround, _ row: QueryRow) {
    (self.ground, origin, self.row) = (ground, row, row)
    given = NodeSet(capacity: ground.topology.nodeCount)
    enter(ground.plan.start, ground.source, depth: 0)
  }

  func next() throws(QueryError) -> QueryRow? {
    while head < queue.count {
      let here = queue[head]
      head += 1
      guard ground.run.goesOn() else { return nil }
      try expand(here)
      if here.state == ground.plan.goal, given.insert(NodeID(rawValue: here.node)),
        ground.target.map({ $0 == here.node }) ?? true
      {
        if ground.target != nil { head = queue.count }
        var result = origin
        for slot in ground.plan.automaton.lists { result[slot] = .list([]) }
        result[ground.plan.writer.to] = .node(NodeID(rawValue: here.node))
        return result
      }
    }
    return nil
  }

  private func enter(_ state: Int, _ node: UInt32, depth: Int) {
    let key = UInt64(state) << 32 | UInt64(node)
    guard visited.insert(key).inserted, ground.run.holds(values: 1) else { return }
    queue.append((state, node, depth))
  }

  private func expand(_ here: (state: Int, node: UInt32, depth: Int)) throws(QueryError) {
    for index in ground.plan.moves(here.state) {
      let move = ground.plan.automaton.moves[index]
      let target = ground.plan.target(move)
      guard let edge = move.edge else {
        let state = ground.plan.automaton.states[target]
        if try ground.gate.admits(here.node, state.test, slot: state.slot, &row) {
          enter(target, here.node, depth: here.depth)
        }
        continue
      }
      var scan = EdgeScan(
        ground.plan.isReversed ? edge.reversed : edge, at: here.node, in: ground.topology)
      while let found = scan.next(ground.topology, ground.frame, &ground.meter.edges) {
        if visited.contains(UInt64(target) << 32 | UInt64(found.neighbor)) { continue }
        if ground.taken.contains(found.edge) { continue }
        if try ground.admits(move, from: here.node, found.edge, to: found.neighbor, &row) {
          enter(target, found.neighbor, depth: here.depth + 1)
        }
      }
    }
  }
}
