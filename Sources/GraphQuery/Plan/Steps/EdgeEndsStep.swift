import GraphCore

/// Binds the two ends of an edge that is bound already, either way round where both fit.
struct EdgeEndsStep: PlanStep {
  /// The slot of the edge.
  let edge: Int
  /// The slot of the node on its left.
  let left: Int
  /// The slot of the node on its right.
  let right: Int
  /// The step as the query writes it.
  let text: PlanText

  var name: String { "EdgeEnds" }
  var details: String { text.text }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    FlatMapCursor(try inputs[0].open(run, argument)) { row throws(QueryError) in
      guard case .edge(let id) = row[edge] else { return nil }
      let ends = run.topology.ends(of: id.rawValue)
      let pairs = ends.0 == ends.1 ? [ends] : [ends, (ends.1, ends.0)]
      return ListCursor(
        pairs.map { pair in
          var row = row
          row[left] = .node(NodeID(rawValue: pair.0))
          row[right] = .node(NodeID(rawValue: pair.1))
          return row
        })
    }
  }
}
