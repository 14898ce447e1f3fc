/// Keeps the rows for which conditions are true.
struct FilterStep: PlanStep {
  /// The conditions.
  let conditions: [Condition]
  /// The time at which properties are read.
  let time: PatternTime
  /// The conditions as the query writes them.
  let text: String

  var name: String { "Filter" }
  var details: String { text }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    ClosureCursor(try inputs[0].open(run, argument), run) { row throws(QueryError) in
      let context =
        time == .standard ? run.context : run.context(in: try time.frame(&row, run))
      return try holds(&row, context)
    }
  }

  private func holds(_ row: inout QueryRow, _ context: RunContext) throws(QueryError) -> Bool {
    for condition in conditions where try !condition.holds(&row, context) { return false }
    return true
  }
}
