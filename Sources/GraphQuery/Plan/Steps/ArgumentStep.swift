/// Gives the row at the head of a plan, once.
struct ArgumentStep: PlanStep {
  var name: String { "Start" }
  var details: String { "" }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    ListCursor([argument])
  }
}
