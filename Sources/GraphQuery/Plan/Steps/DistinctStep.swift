/// `DISTINCT`: equal rows are given once.
struct DistinctStep: PlanStep {
  /// The slots that are compared.
  let slots: [Int]
  /// The slot of what rows rest on, if that is kept; then equal rows are gathered.
  let provenance: Int?

  var name: String { "Distinct" }
  var details: String { "" }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    let input = try inputs[0].open(run, argument)
    if let provenance { return try gathered(input, run, provenance) }
    var seen: Set<[QueryValue]> = []
    return ClosureCursor(input, run) { row in
      seen.insert(slots.map { row[$0] }).inserted && run.holds(values: slots.count)
    }
  }

  private func gathered(
    _ input: any RowCursor, _ run: QueryRun, _ provenance: Int
  ) throws(QueryError) -> any RowCursor {
    var (rows, numbers) = ([QueryRow](), [[QueryValue]: Int]())
    while let row = try input.next() {
      guard run.goesOn(), run.holds(values: row.count) else { break }
      let key = slots.map { row[$0] }
      guard let number = numbers[key] else {
        numbers[key] = rows.count
        rows.append(row)
        continue
      }
      let both = Set(rows[number][provenance].list ?? []).union(row[provenance].list ?? [])
      rows[number][provenance] = .list(both.sorted(by: GlobalOrder.precedes))
    }
    return ListCursor(rows)
  }
}
