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
      if rows == nil { rows = try gather(input, run, argument) }
      guard let done = rows, index < done.count else { return nil }
      index += 1
      return done[index - 1]
    }
  }

  private struct Group {
    var row: QueryRow
    var accumulators: [any Accumulator]
    var seen: [DistinctValues]
    var rests: Set<QueryValue> = []
  }

  private func gather(
    _ input: any RowCursor, _ run: QueryRun, _ argument: QueryRow
  ) throws(QueryError) -> [QueryRow] {
    var (groups, numbers) = ([Group](), GroupNumbers())
    while var row = try input.next() {
      guard run.goesOn() else { break }
      var key: [QueryValue] = []
      for column in keys { key.append(try column.value.compiled.value(&row, run.context)) }
      let number = numbers[key] ?? groups.count
      if number == groups.count {
        guard run.holds(values: row.count + key.count) else { break }
        numbers[key] = number
        for (column, value) in zip(keys, key) { row[column.slot] = value }
        groups.append(try group(row, run))
      }
      try add(row, to: &groups[number], run)
    }
    if groups.isEmpty, keys.isEmpty { groups.append(try group(argument, run)) }
    var rows: [QueryRow] = []
    for group in groups { rows.append(try finish(group, run)) }
    return rows
  }

  private func group(_ row: QueryRow, _ run: QueryRun) throws(QueryError) -> Group {
    var row = row
    var accumulators: [any Accumulator] = []
    for call in calls { accumulators.append(try call.makeAccumulator(&row, run.context)) }
    return Group(
      row: row, accumulators: accumulators,
      seen: Array(repeating: DistinctValues(), count: calls.count))
  }

  private func add(
    _ row: QueryRow, to group: inout Group, _ run: QueryRun
  ) throws(QueryError) {
    var row = row
    for (index, call) in calls.enumerated() {
      let value = try call.argument?.value(&row, run.context) ?? .boolean(true)
      if call.isDistinct {
        guard group.seen[index].insert(value) else { continue }
        guard run.holds(values: 1) else { return }
      }
      try group.accumulators[index].add(value)
    }
    if let provenance, case .list(let elements) = row[provenance] {
      group.rests.formUnion(elements)
    }
  }

  private func finish(_ group: Group, _ run: QueryRun) throws(QueryError) -> QueryRow {
    var row = group.row
    for (call, accumulator) in zip(calls, group.accumulators) {
      row[call.slot] = try accumulator.result()
    }
    for column in columns {
      row[column.slot] = try column.value.compiled.value(&row, run.context)
    }
    if let provenance {
      row[provenance] = .list(group.rests.sorted(by: GlobalOrder.precedes))
    }
    return row
  }
}
