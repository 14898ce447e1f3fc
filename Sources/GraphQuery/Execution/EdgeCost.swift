import GraphCore

/// What an edge of a path costs: one, or what `COST` says.
struct EdgeCost: Sendable, Equatable {
  /// As it was written; nil where every edge costs one.
  let source: Expression?

  /// Every edge costs one.
  static let one = EdgeCost(source: nil)

  /// The cost, or nil where it is no positive number.
  func known(
    _ index: Int, from node: UInt32, _ edge: UInt32, to next: UInt32, _ ground: WalkGround,
    _ row: inout QueryRow
  ) throws(QueryError) -> Double? {
    guard source != nil else { return 1 }
    let (automaton, move) = (ground.plan.automaton, ground.plan.automaton.moves[index])
    guard let expression = move.cost else { return nil }
    let (first, second) = ground.plan.isReversed ? (next, node) : (node, next)
    if let slot = automaton.states[move.source].slot { row[slot] = .node(NodeID(rawValue: first)) }
    if let slot = automaton.states[move.target].slot { row[slot] = .node(NodeID(rawValue: second)) }
    if let slot = move.slot { row[slot] = .edge(EdgeID(rawValue: edge)) }
    let cost = try expression.value(&row, ground.gate.context).number
    return cost.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
  }

  /// The cost.
  ///
  /// - Throws: `QueryError` where it is no positive number.
  func cost(
    _ index: Int, from node: UInt32, _ edge: UInt32, to next: UInt32, _ ground: WalkGround,
    _ row: inout QueryRow
  ) throws(QueryError) -> Double {
    if let cost = try known(index, from: node, edge, to: next, ground, &row) { return cost }
    throw QueryError(
      .argument, .invalidArgumentValue,
      "COST must be a positive number for every edge that a path may take", at: source?.span)
  }
}
