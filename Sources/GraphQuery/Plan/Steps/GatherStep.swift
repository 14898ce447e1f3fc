import GraphCore

/// Notes what a row rests on, for `WITH PROVENANCE`: its nodes and edges, and the claims about
/// those properties of its nodes that the query reads.
struct GatherStep: PlanStep {
  /// The slots of a clause's nodes, edges, lists and paths.
  let slots: [Int]
  /// Where they are noted.
  let provenance: Int
  /// The keys of the properties that the query reads, in order.
  let keys: [String]
  /// The time of the clause.
  let time: PatternTime

  var name: String { "Gather" }
  var details: String { "what rows rest on" }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    let input = try inputs[0].open(run, argument)
    return ClosureCursor { () throws(QueryError) in
      guard var row = try input.next() else { return nil }
      let frames = Set([run.frame, try time.frame(&row, run)])
      var elements = Set(row[provenance].list ?? [])
      for slot in slots { note(row[slot], frames, run.topology.graph, &elements) }
      row[provenance] = .list(elements.sorted(by: GlobalOrder.precedes))
      return row
    }
  }

  private func note(
    _ value: QueryValue, _ frames: Set<TimeFrame>, _ graph: Graph,
    _ elements: inout Set<QueryValue>
  ) {
    switch value {
    case .edge: elements.insert(value)
    case .node(let node):
      elements.insert(value)
      for key in keys {
        for frame in frames {
          guard let claim = graph.claim(of: node, property: key, in: frame) else { continue }
          elements.insert(.integer(Int64(claim.rawValue)))
        }
      }
    case .list(let values): for value in values { note(value, frames, graph, &elements) }
    case .path(let path):
      for value in path.elements { note(value, frames, graph, &elements) }
    default: break
    }
  }
}
