/// What one operator of a plan does: a value that can be compared and opened.
protocol PlanStep: Sendable, Equatable {
  /// Its name in printed plans, "Expand".
  var name: String { get }

  /// What it works on, in the words of the query.
  var details: String { get }

  /// Opens the operator for an argument: the row that stands at the head of its plan.
  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor
}

extension PlanStep {
  /// Whether another step of any sort is the same.
  fileprivate func isEqual(to other: any PlanStep) -> Bool { (other as? Self) == self }
}

/// An operator with its inputs: the shape of a plan.
///
/// Two trees are equal when they do the same in the same order, whatever they were estimated at
/// and wherever their parts were written.
struct PlanTree: Sendable, Equatable {
  /// What it does.
  let step: any PlanStep
  /// Where its rows come from.
  let inputs: [PlanTree]
  /// About how many rows it gives.
  let estimate: Double
  /// Its number in the plan, which finds its meter.
  let number: Int

  static func == (left: Self, right: Self) -> Bool {
    left.step.isEqual(to: right.step) && left.inputs == right.inputs
  }

  /// Opens the tree for an argument.
  func open(_ run: QueryRun, _ argument: QueryRow) throws(QueryError) -> any RowCursor {
    let meter = run.meters[number]
    let cursor = try step.open(inputs, run, argument, meter)
    return run.isMetered ? MeteredCursor(cursor, meter) : cursor
  }
}

/// Counts the rows of another cursor.
final class MeteredCursor: RowCursor {
  private let cursor: any RowCursor
  private let meter: OperatorMeter

  init(_ cursor: any RowCursor, _ meter: OperatorMeter) {
    (self.cursor, self.meter) = (cursor, meter)
  }

  func next() throws(QueryError) -> QueryRow? {
    let row = try cursor.next()
    if row != nil { meter.rows += 1 }
    return row
  }

  func nextBatch() throws(QueryError) -> RowBatch? {
    let batch = try cursor.nextBatch()
    meter.rows += batch?.count ?? 0
    return batch
  }
}
