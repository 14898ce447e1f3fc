/// `OPTIONAL MATCH`: a row without a match stays, with nulls in the pattern's slots.
struct OptionalStep: PlanStep {
  /// The slots that the pattern would bind.
  let slots: [Int]

  var name: String { "Optional" }
  var details: String { "" }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    FlatMapCursor(try inputs[0].open(run, argument)) { row throws(QueryError) in
      let inner = try inputs[1].open(run, row)
      var isFirst = true
      return ClosureCursor { () throws(QueryError) in
        if let match = try inner.next() {
          isFirst = false
          return match
        }
        guard isFirst, run.cut == nil else { return nil }
        isFirst = false
        var empty = row
        for slot in slots { empty[slot] = .null }
        return empty
      }
    }
  }
}
