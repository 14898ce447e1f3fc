/// `WITH` and `RETURN` with aggregates: one row for each group of equal keys, in the order in
/// which the groups were met.
struct AggregateStep: PlanStep {
  /// The columns without aggregates: what rows are grouped by.
  let keys: [PlannedColumn]
  /// The columns with aggregates, computed on the group's first row.
  let columns: [PlannedColumn]
  /// The aggregates.
  let calls: [AggregateCall]
  /// The slot of what rows rest on, if that is kept.
  let provenance: Int?

  var name: String { "Aggregate" }
  var details: String {
    let names = columns.map(\.name).joined(separator: ", ")
    return keys.isEmpty ? names : "\(names) by \(keys.map(\.name).joined(separator: ", "))"
  }

  static func == (left: Self, right: Self) -> Bool {
    left.keys == right.keys && left.columns == right.columns
      && left.calls.map(\.isDistinct) == right.calls.map(\.isDistinct)
  }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    let input = try inputs[0].open(run, argument)
    var rows: [QueryRow]?
    var index = 0
    return ClosureCursor { () throws(QueryError) in
      if rows == nil {
        var groups = GroupedRows(self, run)
        rows = try groups.gather(input, argument)
      }
      guard let done = rows, index < done.count else { return nil }
      index += 1
      return done[index - 1]
    }
  }
}
