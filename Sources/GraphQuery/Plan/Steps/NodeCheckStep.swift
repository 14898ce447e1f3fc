import GraphCore

/// Keeps the rows in which a node that is bound already fits a pattern.
struct NodeCheckStep: PlanStep {
  /// The variable's slot.
  let slot: Int
  /// The node as the query writes it.
  let text: PlanText
  /// What it must be.
  let test: Automaton.NodeTest
  /// The time of the clause.
  let time: PatternTime

  var name: String { "NodeCheck" }
  var details: String { text.text }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    ClosureCursor(try inputs[0].open(run, argument), run) { row throws(QueryError) in
      guard case .node(let node) = row[slot] else { return false }
      meter.nodes += 1
      let gate = NodeGate(run, try time.frame(&row, run))
      return try gate.admits(node.rawValue, test, slot: nil, &row)
    }
  }
}
