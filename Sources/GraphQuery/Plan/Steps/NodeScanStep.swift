import GraphCore

/// Gives the nodes that fit a pattern, one row each.
struct NodeScanStep: PlanStep {
  /// The variable's slot.
  let slot: Int
  /// The node as the query writes it.
  let text: PlanText
  /// What it must be.
  let test: Automaton.NodeTest
  /// The property and value that an index finds the node by.
  let seek: Seek?
  /// The time of the clause.
  let time: PatternTime

  /// A look-up in an index.
  struct Seek: Sendable, Equatable {
    let key: String
    let value: Condition
  }

  var name: String { seek == nil ? "NodeScan" : "NodeSeek" }
  var details: String { text.text }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    FlatMapCursor(try inputs[0].open(run, argument)) { row throws(QueryError) in
      var row = row
      let gate = NodeGate(run, try time.frame(&row, run))
      return NodeCursor(self, gate, run, try found(&row, run), row, meter)
    }
  }

  /// The nodes that the index finds; nil where all must be looked at.
  private func found(_ row: inout QueryRow, _ run: QueryRun) throws(QueryError) -> [UInt32]? {
    guard let seek else { return nil }
    let value = try seek.value.compiled.value(&row, run.context)
    return run.topology.reader.nodes(where: seek.key, equals: value)?.map(\.rawValue)
  }
}

/// Gives nodes by number.
private final class NodeCursor: RowCursor {
  private let step: NodeScanStep
  private let gate: NodeGate
  private let run: QueryRun
  private let list: [UInt32]?
  private var row: QueryRow
  private var index: UInt32 = 0
  private let count: UInt32
  private let meter: OperatorMeter

  init(
    _ step: NodeScanStep, _ gate: NodeGate, _ run: QueryRun, _ list: [UInt32]?, _ row: QueryRow,
    _ meter: OperatorMeter
  ) {
    (self.step, self.gate, self.run, self.list) = (step, gate, run, list)
    (self.row, self.meter) = (row, meter)
    count = UInt32(list?.count ?? run.topology.nodeCount)
  }

  func next() throws(QueryError) -> QueryRow? {
    while index < count {
      guard run.goesOn() else { return nil }
      let node = list.map { $0[Int(index)] } ?? index
      index += 1
      meter.nodes += 1
      if try gate.admits(node, step.test, slot: step.slot, &row) { return row }
    }
    return nil
  }
}
