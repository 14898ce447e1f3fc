/// `UNION`: the rows of several queries, one after the other.
struct UnionStep: PlanStep {
  /// For each query the slots of its columns, in the order of the answer's.
  let columns: [[Int]]
  /// The slots of the answer's columns.
  let slots: [Int]
  /// Whether `ALL` was written between all of them.
  let isAll: Bool

  var name: String { isAll ? "UnionAll" : "Union" }
  var details: String { "" }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    var index = 0
    var current: (any RowCursor)?
    return ClosureCursor { () throws(QueryError) in
      while index < inputs.count {
        if current == nil { current = try inputs[index].open(run, argument) }
        if var row = try current?.next() {
          for (slot, column) in zip(slots, columns[index]) { row[slot] = row[column] }
          return row
        }
        (current, index) = (nil, index + 1)
      }
      return nil
    }
  }
}
