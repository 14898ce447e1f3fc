import GraphCore

/// Follows one edge of a pattern from a bound node.
struct ExpandStep: PlanStep {
  /// The slot of the node where it begins.
  let from: Int
  /// The slot of the edge.
  let edge: Int
  /// The slot of the node where it leads.
  let to: Int
  /// What the edge must be, seen from `from`.
  let test: EdgeTest
  /// Whether the edge is bound already.
  let isEdgeBound: Bool
  /// Whether the far node is bound already.
  let isTargetBound: Bool
  /// What the far node must be.
  let target: Automaton.NodeTest
  /// Conditions on the edge and its two nodes.
  let checks: [Condition]
  /// The edges of the clause that it may not be.
  let taken: TakenSlots
  /// The step as the query writes it.
  let text: PlanText
  /// The time of the clause.
  let time: PatternTime

  var name: String { isTargetBound ? "ExpandInto" : "Expand" }
  var details: String { text.text }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    ExpandCursor(self, try inputs[0].open(run, argument), run, meter)
  }
}

private final class ExpandCursor: RowCursor {
  private let step: ExpandStep
  private let input: any RowCursor
  private let run: QueryRun
  private let meter: OperatorMeter
  private var row: QueryRow = []
  private var scan: EdgeScan?
  private var gate: NodeGate?
  private var frame = TimeFrame.day(.distantPast)
  private var target: UInt32?
  private var edge: UInt32?
  private var taken: [UInt32] = []

  init(
    _ step: ExpandStep, _ input: any RowCursor, _ run: QueryRun, _ meter: OperatorMeter
  ) {
    (self.step, self.input, self.run, self.meter) = (step, input, run, meter)
  }

  func next() throws(QueryError) -> QueryRow? {
    while true {
      if let gate {
        while let found = scan?.next(run.topology, frame, &meter.edges) {
          guard run.goesOn() else { return nil }
          if try admits(found, gate) { return row }
        }
      }
      guard let next = try input.next() else { return nil }
      row = next
      try begin()
    }
  }

  private func begin() throws(QueryError) {
    (scan, target, edge) = (nil, nil, nil)
    guard case .node(let source) = row[step.from] else { return }
    if step.isTargetBound {
      guard case .node(let node) = row[step.to] else { return }
      target = node.rawValue
    }
    if step.isEdgeBound {
      guard case .edge(let bound) = row[step.edge] else { return }
      edge = bound.rawValue
    }
    let time = try step.time.frame(&row, run)
    if gate == nil || time != frame { gate = NodeGate(run, time) }
    frame = time
    taken.removeAll(keepingCapacity: true)
    step.taken.forEach { note(row[$0]) }
    scan = EdgeScan(step.test, at: source.rawValue, in: run.topology)
  }

  private func note(_ value: QueryValue) {
    switch value {
    case .edge(let edge): taken.append(edge.rawValue)
    case .list(let values): values.forEach(note)
    case .path(let path): taken += path.edges.map(\.rawValue)
    default: break
    }
  }

  @inline(__always)
  private func admits(
    _ found: (neighbor: UInt32, edge: UInt32), _ gate: NodeGate
  ) throws(QueryError) -> Bool {
    if let target, target != found.neighbor { return false }
    if let edge, edge != found.edge { return false }
    if !taken.isEmpty, taken.contains(found.edge) { return false }
    guard try gate.admits(found.neighbor, step.target, slot: step.to, &row) else { return false }
    row[step.edge] = .edge(EdgeID(rawValue: found.edge))
    for check in step.checks where try !check.holds(&row, gate.context) { return false }
    return true
  }
}
