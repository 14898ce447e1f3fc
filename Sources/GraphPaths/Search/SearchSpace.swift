import GraphCore

/// A graph seen through a filter, its edges walked both ways.
struct SearchSpace {
  let graph: Graph
  let filter: PathFilter
  private let out: CompressedRows
  private let into: CompressedRows
  private let columns: EdgeColumns
  private var bannedEnd: UInt32 = .max
  private var bannedSteps: Set<UInt32> = []

  init(_ graph: Graph, _ filter: PathFilter) {
    (self.graph, self.filter) = (graph, filter)
    (out, into) = (graph.rows.out, graph.rows.into)
    columns = EdgeColumns(graph.edges)
  }

  /// The space without some nodes, and without the steps between `end` and some neighbours.
  func without(
    _ nodes: some Sequence<UInt32>, steps: Set<UInt32>, at end: UInt32
  ) -> SearchSpace {
    var filter = filter
    for node in nodes { filter.nodes.remove(NodeID(rawValue: node)) }
    var space = SearchSpace(graph, filter)
    (space.bannedEnd, space.bannedSteps) = (end, steps)
    return space
  }

  var nodeCount: Int { out.offsets.count - 1 }

  /// How many edges stand at a node, admitted or not.
  @inline(__always)
  func degree(of node: UInt32) -> Int {
    let id = NodeID(rawValue: node)
    return out.slice(of: id).count + into.slice(of: id).count
  }

  /// Gives each admitted step from a node as the neighbour and the edge; a neighbour comes as
  /// often as there are edges to it, a loop never.
  @inline(__always)
  func forEachStep(from node: UInt32, _ body: (UInt32, UInt32) -> Void) {
    forEachStep(from: node, unless: { _ in false }, body)
  }

  /// Gives each admitted step to a neighbour that is not `known`, which is asked before the edge
  /// is looked at: its columns are the dear part.
  @inline(__always)
  func forEachStep(
    from node: UInt32, unless known: (UInt32) -> Bool, _ body: (UInt32, UInt32) -> Void
  ) {
    let id = NodeID(rawValue: node)
    for position in out.slice(of: id) { visit(position, of: out, from: node, known, body) }
    for position in into.slice(of: id) { visit(position, of: into, from: node, known, body) }
  }

  @inline(__always)
  private func visit(
    _ position: Int, of rows: borrowing CompressedRows, from node: UInt32,
    _ known: (UInt32) -> Bool, _ body: (UInt32, UInt32) -> Void
  ) {
    let (neighbor, edge) = (rows.neighbors[position], rows.edges[position])
    guard neighbor != node, !known(neighbor), filter.admits(edge: Int(edge), columns),
      filter.nodes.contains(NodeID(rawValue: neighbor))
    else { return }
    if !bannedSteps.isEmpty, isBanned(node, neighbor) { return }
    body(neighbor, edge)
  }

  private func isBanned(_ node: UInt32, _ neighbor: UInt32) -> Bool {
    node == bannedEnd && bannedSteps.contains(neighbor)
      || neighbor == bannedEnd && bannedSteps.contains(node)
  }

  /// Whether a search may visit a node.
  func admits(_ node: UInt32) -> Bool { filter.nodes.contains(NodeID(rawValue: node)) }

  /// The distinct nodes one step away, in the order of their numbers.
  func neighbors(of node: UInt32) -> [UInt32] {
    var found: Set<UInt32> = []
    forEachStep(from: node) { neighbor, _ in found.insert(neighbor) }
    return found.sorted()
  }

  /// The admitted edges between two nodes, in the order of their numbers.
  func edges(between one: UInt32, _ two: UInt32) -> [EdgeID] {
    let (near, far) = degree(of: one) <= degree(of: two) ? (one, two) : (two, one)
    var found: [UInt32] = []
    forEachStep(from: near) { neighbor, edge in if neighbor == far { found.append(edge) } }
    return found.sorted().map { EdgeID(rawValue: $0) }
  }
}
