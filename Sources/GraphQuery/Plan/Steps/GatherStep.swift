/// Notes the elements that a row rests on, for `WITH PROVENANCE`.
struct GatherStep: PlanStep {
  /// The slots of a clause's nodes, edges, lists and paths.
  let slots: [Int]
  /// Where they are noted.
  let provenance: Int

  var name: String { "Gather" }
  var details: String { "what rows rest on" }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    let input = try inputs[0].open(run, argument)
    return ClosureCursor { () throws(QueryError) in
      guard var row = try input.next() else { return nil }
      var elements = Set(row[provenance].list ?? [])
      for slot in slots { Self.note(row[slot], in: &elements) }
      row[provenance] = .list(elements.sorted(by: GlobalOrder.precedes))
      return row
    }
  }

  private static func note(_ value: QueryValue, in elements: inout Set<QueryValue>) {
    switch value {
    case .node, .edge: elements.insert(value)
    case .list(let values): for value in values { note(value, in: &elements) }
    case .path(let path): for value in path.elements { note(value, in: &elements) }
    default: break
    }
  }
}
