/// `ORDER BY`: all rows in order; equal ones stay as they came.
struct SortStep: PlanStep {
  /// A sort key.
  struct Key: Sendable, Equatable {
    let value: Condition
    let isDescending: Bool
  }

  /// The keys, the most important first.
  let keys: [Key]
  /// The keys as the query writes them.
  let text: String

  var name: String { "Sort" }
  var details: String { text }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    let input = try inputs[0].open(run, argument)
    var rows: [(keys: [QueryValue], row: QueryRow)]?
    var index = 0
    return ClosureCursor { () throws(QueryError) in
      if rows == nil { rows = try sorted(input, run) }
      guard let done = rows, index < done.count else { return nil }
      index += 1
      return done[index - 1].row
    }
  }

  private func sorted(
    _ input: any RowCursor, _ run: QueryRun
  ) throws(QueryError) -> [(keys: [QueryValue], row: QueryRow)] {
    var rows: [(keys: [QueryValue], row: QueryRow)] = []
    while var row = try input.next() {
      guard run.goesOn(), run.holds(values: row.count) else { break }
      var values: [QueryValue] = []
      for key in keys { values.append(try key.value.compiled.value(&row, run.context)) }
      rows.append((values, row))
    }
    let order = rows.indices.sorted { one, two in
      for (index, key) in keys.enumerated() {
        let order = GlobalOrder.compare(rows[one].keys[index], rows[two].keys[index])
        if order != 0 { return key.isDescending ? order > 0 : order < 0 }
      }
      return one < two
    }
    return order.map { rows[$0] }
  }
}
