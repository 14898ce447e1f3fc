import GraphCore

/// Tests nodes of a pattern at a time.
struct NodeGate {
  let topology: Topology
  let presence: PresenceTable
  let context: RunContext

  init(_ run: QueryRun, _ frame: TimeFrame) {
    topology = run.topology
    presence = run.topology.presence(in: frame)
    context = run.context(in: frame)
  }

  /// Whether a node fits; its slot is filled where conditions read it.
  @inline(__always)
  func admits(
    _ node: UInt32, _ test: Automaton.NodeTest, slot: Int?, _ row: inout QueryRow
  ) throws(QueryError) -> Bool {
    guard isThere(node, test) else { return false }
    if test.isBlank {
      if let slot { row[slot] = .node(NodeID(rawValue: node)) }
      return true
    }
    return try passes(node, test, slot, &row)
  }

  /// Whether a node is there, or is proposed and may be.
  @inline(__always)
  func isThere(_ node: UInt32, _ test: Automaton.NodeTest) -> Bool {
    switch presence.of(node) {
    case .present: true
    case .proposed: test.admitsProposed
    case .absent: false
    }
  }

  private func passes(
    _ node: UInt32, _ test: Automaton.NodeTest, _ slot: Int?, _ row: inout QueryRow
  ) throws(QueryError) -> Bool {
    if test.labels != .anything, !test.labels.admits(topology.labels[Int(node)]) { return false }
    if let bound = test.bound, row[bound] != .node(NodeID(rawValue: node)) { return false }
    if let slot { row[slot] = .node(NodeID(rawValue: node)) }
    for check in test.checks where try !check.holds(&row, context) { return false }
    return true
  }
}
