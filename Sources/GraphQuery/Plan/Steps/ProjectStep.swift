/// A column of a projection: what is computed and where it goes.
struct PlannedColumn: Sendable, Equatable {
  /// The column's name.
  let name: String
  /// Where it goes.
  let slot: Int
  /// What is computed.
  let value: Condition
  /// How it may differ between rows that differ in one node.
  var reading = ColumnReading.anything
}

/// `WITH` and `RETURN` without aggregates.
struct ProjectStep: PlanStep {
  /// The columns.
  let columns: [PlannedColumn]

  var name: String { "Project" }
  var details: String { columns.map(\.name).joined(separator: ", ") }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    let input = try inputs[0].open(run, argument)
    return ClosureCursor { () throws(QueryError) in
      guard var row = try input.next() else { return nil }
      for column in columns {
        row[column.slot] = try column.value.compiled.value(&row, run.context)
      }
      return row
    }
  }
}
