import GraphCore

/// Gives every node that a repetition of one step reaches, once, nearest first: a set of visited
/// nodes is all that is kept, since nobody reads the walks.
///
/// E. F. Moore, "The shortest path through a maze" (1959).
final class NearCursor: RowCursor {
  private let ground: WalkGround
  private let origin: QueryRow
  private var row: QueryRow
  private let move: Automaton.Move
  private let test: EdgeTest
  private let most: Int
  private var visited: NodeSet
  private var queue: [UInt32]
  private var head = 0
  private var depth = 0
  /// Where the layer that is being expanded ends in the queue.
  private var layerEnd = 1
  /// Whether a way back to the beginning was met.
  private var isClosed = false
  private var isDone = false

  /// Prepares a search; nil where the pattern is more than a repetition of one step.
  init?(_ ground: WalkGround, _ row: QueryRow) {
    let automaton = ground.plan.automaton
    guard automaton.plainStep != nil, ground.target == nil,
      let move = automaton.moves.first(where: { $0.edge != nil }), let edge = move.edge
    else { return nil }
    (self.ground, origin, self.row, self.move) = (ground, row, row, move)
    test = ground.plan.isReversed ? edge.reversed : edge
    most = automaton.most ?? .max
    visited = NodeSet(capacity: ground.topology.nodeCount)
    visited.insert(NodeID(rawValue: ground.source))
    queue = [ground.source]
  }

  func next() throws(QueryError) -> QueryRow? {
    while head < queue.count {
      let node = queue[head]
      guard ground.run.goesOn() else { return nil }
      if head == layerEnd {
        depth += 1
        layerEnd = queue.count
      }
      head += 1
      if depth < most { try expand(node) }
      let isFirst = head == 1
      if isFirst, ground.plan.automaton.fewest > 0 { continue }
      if try ground.isGoal(node, &row) { return result(node) }
    }
    return try back()
  }

  private func expand(_ node: UInt32) throws(QueryError) {
    var scan = EdgeScan(test, at: node, in: ground.topology)
    while let found = scan.next(ground.topology, ground.frame, &ground.meter.edges) {
      let neighbor = NodeID(rawValue: found.neighbor)
      if found.neighbor == ground.source ? isClosed : visited.contains(neighbor) { continue }
      if !ground.taken.isEmpty, ground.taken.contains(found.edge) { continue }
      guard try ground.admits(move, from: node, found.edge, to: found.neighbor, &row) else {
        continue
      }
      if found.neighbor == ground.source {
        isClosed = true
      } else if ground.run.holds(values: 1) {
        visited.insert(neighbor)
        queue.append(found.neighbor)
      }
    }
  }

  /// The node where the search began, if a walk leads back to it.
  ///
  /// Over edges that are walked one way only, the shortest way back is a ring; else it might use
  /// an edge twice, and has to be searched for.
  private func back() throws(QueryError) -> QueryRow? {
    guard !isDone, isClosed, ground.plan.automaton.fewest > 0 else { return nil }
    isDone = true
    let restriction = ground.plan.rules.restriction
    guard restriction != .acyclic, try ground.isGoal(ground.source, &row) else { return nil }
    if restriction == .walk || test.forward & test.backward == 0 { return result(ground.source) }
    var walks = try BestWalks(ground, to: ground.source, .one, wantsOne: true, origin)
    return try walks.next() == nil ? nil : result(ground.source)
  }

  private func result(_ node: UInt32) -> QueryRow {
    var result = origin
    result[ground.plan.writer.to] = .node(NodeID(rawValue: node))
    return result
  }
}
