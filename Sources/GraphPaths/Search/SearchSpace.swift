import GraphCore

/// A graph seen through a filter, its edges walked both ways.
struct SearchSpace {
  let graph: Graph
  let filter: PathFilter
  private let out: CompressedRows
  private let into: CompressedRows
  private let columns: EdgeColumns
  /// The two ends of a walk, which may be visited whatever the filter says of nodes.
  private var ends: (UInt32, UInt32) = (.max, .max)
  private var bannedEnd: UInt32 = .max
  private var bannedSteps: Set<UInt32> = []

  init(_ graph: Graph, _ filter: PathFilter) {
    (self.graph, self.filter) = (graph, filter)
    (out, into) = (graph.rows.out, graph.rows.into)
    columns = EdgeColumns(graph, for: filter)
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

  /// The space in which two nodes may be visited whatever the filter says of nodes.
  mutating func admit(_ source: UInt32, _ target: UInt32) { ends = (source, target) }

  var nodeCount: Int { out.offsets.count - 1 }

  /// How many edges stand at a node that kinds or direction do not rule out at once.
  @inline(__always)
  func degree(of node: UInt32, backwards: Bool = false) -> Int {
    let id = NodeID(rawValue: node)
    let (ahead, behind) = kinds(backwards)
    return (ahead == 0 ? 0 : out.slice(of: id).count)
      + (behind == 0 ? 0 : into.slice(of: id).count)
  }

  /// The kinds that may be walked along rows of edges that go out, and that come in.
  @inline(__always)
  private func kinds(_ backwards: Bool) -> (out: UInt64, into: UInt64) {
    backwards ? (filter.backward, filter.forward) : (filter.forward, filter.backward)
  }

  /// Gives each admitted step from a node as the neighbour and the edge; a neighbour comes as
  /// often as there are edges to it, a loop never.
  ///
  /// `backwards` gives the steps that lead to the node instead.
  @inline(__always)
  func forEachStep(
    from node: UInt32, backwards: Bool = false, _ body: (UInt32, UInt32) -> Void
  ) {
    forEachStep(from: node, backwards: backwards, unless: { _ in false }, body)
  }

  /// Gives each admitted step to a neighbour that is not `known`, which is asked before the edge
  /// is looked at: its columns are the dear part.
  @inline(__always)
  func forEachStep(
    from node: UInt32, backwards: Bool = false, unless known: (UInt32) -> Bool,
    _ body: (UInt32, UInt32) -> Void
  ) {
    let id = NodeID(rawValue: node)
    let (ahead, behind) = kinds(backwards)
    if ahead != 0 {
      for position in out.slice(of: id) { visit(position, of: out, ahead, from: node, known, body) }
    }
    if behind != 0 {
      for position in into.slice(of: id) {
        visit(position, of: into, behind, from: node, known, body)
      }
    }
  }

  @inline(__always)
  private func visit(
    _ position: Int, of rows: borrowing CompressedRows, _ kinds: UInt64, from node: UInt32,
    _ known: (UInt32) -> Bool, _ body: (UInt32, UInt32) -> Void
  ) {
    let (neighbor, edge) = (rows.neighbors[position], rows.edges[position])
    guard neighbor != node, !known(neighbor), filter.admits(edge: Int(edge), of: kinds, columns),
      admits(neighbor)
    else { return }
    if !bannedSteps.isEmpty, isBanned(node, neighbor) { return }
    body(neighbor, edge)
  }

  private func isBanned(_ node: UInt32, _ neighbor: UInt32) -> Bool {
    node == bannedEnd && bannedSteps.contains(neighbor)
      || neighbor == bannedEnd && bannedSteps.contains(node)
  }

  /// Whether a search may visit a node.
  @inline(__always)
  func admits(_ node: UInt32) -> Bool {
    filter.nodes.contains(NodeID(rawValue: node)) || node == ends.0 || node == ends.1
  }

  /// The distinct nodes one step away, in the order of their numbers.
  func neighbors(of node: UInt32) -> [UInt32] {
    var found: Set<UInt32> = []
    forEachStep(from: node) { neighbor, _ in found.insert(neighbor) }
    return found.sorted()
  }

  /// The admitted edges between two nodes, in the order of their numbers.
  func edges(between one: UInt32, _ two: UInt32) -> [EdgeID] {
    let isBackwards = degree(of: one) > degree(of: two, backwards: true)
    let (near, far) = isBackwards ? (two, one) : (one, two)
    var found: [UInt32] = []
    forEachStep(from: near, backwards: isBackwards) { neighbor, edge in
      if neighbor == far { found.append(edge) }
    }
    return found.sorted().map { EdgeID(rawValue: $0) }
  }
}
