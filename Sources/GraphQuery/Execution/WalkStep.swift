import GraphCore

/// One step of a walk through an automaton: the state and node reached, and how.
struct WalkStep {
  /// The state.
  let state: Int
  /// The node.
  let node: UInt32
  /// The move that led there; -1 at the beginning.
  let move: Int
  /// The edge taken; nil at the beginning and for moves without an edge.
  let edge: UInt32?
}

/// A walk through an automaton as the values of a row.
struct WalkWriter: Sendable, Equatable {
  /// The slot of the node where the search begins.
  let from: Int
  /// The slot of the node where it ends.
  let to: Int
  /// The slot of the walk as a path, if somebody reads it.
  let path: Int?
  /// Whether the search runs from the pattern's end to its beginning.
  let isReversed: Bool

  /// Fills the slots of a row.
  func write(_ steps: [WalkStep], _ automaton: Automaton, into row: inout QueryRow) {
    for slot in automaton.optionals { row[slot] = .null }
    let ordered = isReversed ? Array(steps.reversed()) : steps
    if !automaton.lists.isEmpty { writeLists(ordered, automaton, &row) }
    visit(ordered, automaton) { capture, value in
      if !capture.isList { row[capture.slot] = value }
    }
    if let last = steps.last { row[to] = .node(NodeID(rawValue: last.node)) }
    if let path { row[path] = .path(joined(ordered)) }
  }

  private func writeLists(_ steps: [WalkStep], _ automaton: Automaton, _ row: inout QueryRow) {
    var lists: [Int: [QueryValue]] = [:]
    visit(steps, automaton) { capture, value in
      if capture.isList { lists[capture.slot, default: []].append(value) }
    }
    for slot in automaton.lists { row[slot] = .list(lists[slot] ?? []) }
  }

  private func visit(
    _ steps: [WalkStep], _ automaton: Automaton, _ body: (Automaton.Capture, QueryValue) -> Void
  ) {
    func edge(_ step: WalkStep) {
      guard step.move >= 0, let edge = step.edge else { return }
      for capture in automaton.moves[step.move].captures {
        body(capture, .edge(EdgeID(rawValue: edge)))
      }
    }
    for step in steps {
      if !isReversed { edge(step) }
      for capture in automaton.states[step.state].captures {
        body(capture, .node(NodeID(rawValue: step.node)))
      }
      if isReversed { edge(step) }
    }
  }

  /// The walk of steps in the order of the pattern.
  private func joined(_ steps: [WalkStep]) -> QueryPath {
    var nodes = steps.first.map { [NodeID(rawValue: $0.node)] } ?? []
    var edges: [EdgeID] = []
    for (index, step) in steps.enumerated() {
      guard let edge = step.edge else { continue }
      edges.append(EdgeID(rawValue: edge))
      nodes.append(NodeID(rawValue: steps[isReversed ? index + 1 : index].node))
    }
    return QueryPath(nodes: nodes, edges: edges)
  }
}
