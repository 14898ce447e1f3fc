import GraphCore
import GraphQuery

/// Whether values of an answer are those of a case's cells.
struct CellMatch {
  let reader: any ElementReader
  let ignoresListOrder: Bool

  /// Whether a value is what a cell says: types exact, times by their text.
  func fits(_ value: QueryValue, _ cell: ExpectedCell) -> Bool {
    switch (value, cell) {
    case (.null, .null): true
    case (.boolean(let one), .boolean(let other)): one == other
    case (.integer(let one), .integer(let other)): one == other
    case (.float(let one), .float(let other)): one == other || (one.isNaN && other.isNaN)
    case (.string(let one), .string(let other)): one == other
    case (.list(let values), .list(let cells)): fitsList(values, cells)
    case (.map(let map), .map(let cells)): fitsMap(map, cells)
    case (.node(let node), .node): fitsNode(node, cell)
    case (.edge(let edge), .edge): fitsEdge(edge, cell)
    case (.path(let path), .path(let nodes, let edges, let forward)):
      fitsPath(path, nodes, edges, forward)
    case (_, .string(let text)): value.isTemporal && value.plainText == text
    default: false
    }
  }

  private func fitsList(_ values: [QueryValue], _ cells: [ExpectedCell]) -> Bool {
    if ignoresListOrder { return isBag(values.map { [$0] }, cells.map { [$0] }) }
    return values.count == cells.count && zip(values, cells).allSatisfy { fits($0, $1) }
  }

  private func fitsMap(_ map: QueryMap, _ cells: [String: ExpectedCell]) -> Bool {
    map.count == cells.count
      && map.entries.allSatisfy { entry in cells[entry.key].map { fits(entry.value, $0) } ?? false }
  }

  private func fitsNode(_ node: NodeID, _ cell: ExpectedCell) -> Bool {
    guard case .node(let labels, let properties) = cell else { return false }
    return Set(reader.labels(of: node)) == labels
      && fitsMap(reader.properties(of: node), properties)
  }

  private func fitsEdge(_ edge: EdgeID, _ cell: ExpectedCell) -> Bool {
    guard case .edge(let type, let properties) = cell else { return false }
    return reader.type(of: edge) == type && fitsMap(reader.properties(of: edge), properties)
  }

  private func fitsPath(
    _ path: QueryPath, _ nodes: [ExpectedCell], _ edges: [ExpectedCell], _ forward: [Bool]
  ) -> Bool {
    guard path.nodes.count == nodes.count, path.edges.count == edges.count else { return false }
    for (index, edge) in path.edges.enumerated() {
      let ends = reader.graph[edge]
      let (from, to) = (path.nodes[index], path.nodes[index + 1])
      let isForward = ends.source == from && ends.target == to
      let isBackward = ends.source == to && ends.target == from
      guard forward[index] ? isForward : isBackward else { return false }
      guard fitsEdge(edge, edges[index]) else { return false }
    }
    return zip(path.nodes, nodes).allSatisfy { fitsNode($0, $1) }
  }

  /// Whether rows are the rows of cells, in order where the case asks for it.
  func fits(rows: [[QueryValue]], _ cells: [[ExpectedCell]], ordered: Bool) -> Bool {
    guard rows.count == cells.count else { return false }
    return ordered ? zip(rows, cells).allSatisfy { fitsRow($0, $1) } : isBag(rows, cells)
  }

  private func fitsRow(_ row: [QueryValue], _ cells: [ExpectedCell]) -> Bool {
    row.count == cells.count && zip(row, cells).allSatisfy { fits($0, $1) }
  }

  private func isBag(_ rows: [[QueryValue]], _ cells: [[ExpectedCell]]) -> Bool {
    var open = cells
    for row in rows {
      guard let index = open.firstIndex(where: { fitsRow(row, $0) }) else { return false }
      open.remove(at: index)
    }
    return open.isEmpty
  }
}
