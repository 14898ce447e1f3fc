import GraphCore

/// Puts the parts of a path together that somebody reads as a whole.
struct BuildPathStep: PlanStep {
  /// The slot of the path.
  let slot: Int
  /// The slots of its nodes, edges and partial paths in order.
  let parts: [Int]
  /// The path's name.
  let text: String

  var name: String { "BuildPath" }
  var details: String { text }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    let input = try inputs[0].open(run, argument)
    return ClosureCursor { () throws(QueryError) in
      guard var row = try input.next() else { return nil }
      row[slot] = path(row)
      return row
    }
  }

  private func path(_ row: QueryRow) -> QueryValue {
    var (nodes, edges) = ([NodeID](), [EdgeID]())
    for part in parts {
      switch row[part] {
      case .node(let node):
        if nodes.count == edges.count { nodes.append(node) }
      case .edge(let edge): edges.append(edge)
      case .path(let path):
        nodes += nodes.isEmpty ? path.nodes : Array(path.nodes.dropFirst())
        edges += path.edges
      default: return .null
      }
    }
    return .path(QueryPath(nodes: nodes, edges: edges))
  }
}
