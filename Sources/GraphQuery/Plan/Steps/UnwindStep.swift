/// `UNWIND`: one row for each element of a list.
struct UnwindStep: PlanStep {
  /// The element's slot.
  let slot: Int
  /// The list.
  let list: Condition
  /// The element's name.
  let variable: String

  var name: String { "Unwind" }
  var details: String { variable }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    FlatMapCursor(try inputs[0].open(run, argument)) { row throws(QueryError) in
      var row = row
      let value = try list.compiled.value(&row, run.context)
      if value.isNull { return nil }
      let elements = value.list ?? [value]
      var index = 0
      return ClosureCursor { () throws(QueryError) in
        guard index < elements.count, run.goesOn() else { return nil }
        row[slot] = elements[index]
        index += 1
        return row
      }
    }
  }
}
