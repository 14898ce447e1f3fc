import GraphCore

/// Gives every node that a repetition of one step reaches, once, nearest first: a set of visited
/// nodes is all that is kept, since nobody reads the walks.
///
/// E. F. Moore, "The shortest path through a maze" (1959).
final class NearCursor: RowCursor {
  private let ground: WalkGround
  private let origin: QueryRow
  private var row: QueryRow
  private let test: EdgeTest
  private let goal: NodeTest
  private var search: NearSearch
  private var isDone = false

  /// What the far end must be.
  private struct NodeTest {
    let whole: Automaton.NodeTest
    let slot: Int?
    /// Whether nothing is asked but labels, and that it be none of `refused`.
    var isPlain = false
    /// The nodes that a unique property rules out.
    var refused: [UInt32] = []
  }

  /// Prepares a search; nil where the pattern is more than a repetition of one step.
  ///
  /// - Throws: what a condition throws.
  init?(_ ground: WalkGround, _ row: QueryRow) throws(QueryError) {
    guard ground.target == nil, let search = NearSearch(ground) else { return nil }
    (self.ground, origin, self.row, self.search) = (ground, row, row, search)
    test = search.test
    let state = ground.plan.automaton.states[ground.plan.goal]
    var goal = NodeTest(whole: state.test, slot: state.slot)
    (goal.isPlain, goal.refused) = try Self.refused(state.test, ground, row)
    self.goal = goal
  }

  func next() throws(QueryError) -> QueryRow? {
    while let node = try search.next(ground, &row) {
      if try isGoal(node) { return result(node) }
    }
    return try back().map(result)
  }

  /// All nodes that are left.
  func nextBatch() throws(QueryError) -> RowBatch? {
    var nodes: [UInt32] = []
    for node in try search.rest(ground, &row) where try isGoal(node) { nodes.append(node) }
    if let node = try back() { nodes.append(node) }
    return nodes.isEmpty ? nil : RowBatch(row: origin, slot: ground.plan.writer.to, nodes: nodes)
  }

  /// The nodes that conditions on a unique key rule out, and whether the test asks no more.
  private static func refused(
    _ test: Automaton.NodeTest, _ ground: WalkGround, _ row: QueryRow
  ) throws(QueryError) -> (Bool, [UInt32]) {
    var (row, nodes) = (row, [UInt32]())
    guard test.bound == nil else { return (false, []) }
    for check in test.checks {
      guard let unlike = check.unlike else { return (false, []) }
      let value = try unlike.value.value(&row, ground.gate.context)
      guard !value.isNull,
        let found = ground.topology.reader.nodes(where: unlike.key, equals: value)
      else { return (false, []) }
      nodes += found.map(\.rawValue)
    }
    return (true, nodes)
  }

  @inline(__always)
  private func isGoal(_ node: UInt32) throws(QueryError) -> Bool {
    guard goal.isPlain else {
      return try ground.gate.admits(node, goal.whole, slot: goal.slot, &row)
    }
    if !goal.refused.isEmpty, goal.refused.contains(node) { return false }
    guard ground.gate.isThere(node, goal.whole) else { return false }
    return goal.whole.labels == .anything
      || goal.whole.labels.admits(ground.topology.labels[Int(node)])
  }

  /// The node where the search began, if a walk leads back to it.
  ///
  /// Over edges that are walked one way only, the shortest way back is a ring; else it might use
  /// an edge twice, and has to be searched for.
  private func back() throws(QueryError) -> UInt32? {
    guard !isDone, search.isClosed, ground.plan.automaton.fewest > 0, ground.run.cut == nil else {
      return nil
    }
    isDone = true
    let restriction = ground.plan.rules.restriction
    guard restriction != .acyclic, try isGoal(ground.source) else { return nil }
    if restriction == .walk || test.forward & test.backward == 0 { return ground.source }
    var walks = try BestWalks(ground, to: ground.source, .one, wantsOne: true, origin)
    return try walks.next() == nil ? nil : ground.source
  }

  private func result(_ node: UInt32) -> QueryRow {
    row[ground.plan.writer.to] = .node(NodeID(rawValue: node))
    return row
  }
}
