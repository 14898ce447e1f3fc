public import GraphCore

/// Constraints compiled for one graph, so that a search tests an edge by its columns.
///
/// A filter is applied while searching and never to a finished way: what it refuses is not
/// walked. Make it once for many searches.
public struct PathFilter: Sendable {
  /// What it was compiled from.
  public let constraints: PathConstraints
  /// The nodes that may be visited.
  public internal(set) var nodes: NodeSet
  /// The kinds that may be walked from source to target; bit n stands for kind n.
  let forward: UInt64
  /// The kinds that may be walked from target to source.
  let backward: UInt64
  /// Bit n stands for level n; all bits where no level is asked for.
  let levelMask: UInt64
  let asksLevel: Bool
  let first: Int32
  let last: Int32
  /// Edges whose own claim is no more than a proposal, if any are refused.
  let refusedEdges: EdgeSet?

  /// Compiles constraints; nodes in `named` are let in although they are only proposed,
  /// and with them the edges at them that are so.
  ///
  /// - Complexity: O(nodes), and O(edges) where a kind of edge can be proposed by itself.
  public init(_ constraints: PathConstraints, for graph: Graph, named: [NodeID] = []) {
    self.constraints = constraints
    forward = Self.kindMask(constraints)
    backward =
      constraints.keepsDirection ? forward & ~Self.directedKinds(graph.schema) : forward
    asksLevel = constraints.atLeast != nil
    levelMask = constraints.atLeast.map { graph.levels.atLeastMasks[$0.index] } ?? .max
    (first, last) = (constraints.frame.first.rawValue, constraints.frame.last.rawValue)
    nodes = Self.nodes(constraints, graph, named)
    refusedEdges =
      constraints.includesProposed ? nil : Self.proposedEdges(of: graph, constraints, named)
  }

  /// Takes what somebody else has compiled.
  ///
  /// - Parameters:
  ///   - forward: the kinds that may be walked from source to target; bit n stands for kind n.
  ///   - backward: the kinds that may be walked from target to source.
  ///   - levels: the levels that edges must have, a bit each; nil where none is asked for.
  ///   - frame: the time at which edges must hold.
  ///   - nodes: the nodes that may be visited between the two ends.
  ///   - refusedEdges: edges that may not be walked.
  public init(
    forward: UInt64, backward: UInt64, levels: UInt64?, in frame: TimeFrame, nodes: NodeSet,
    refusedEdges: EdgeSet?
  ) {
    constraints = PathConstraints(in: frame)
    (self.forward, self.backward) = (forward, backward)
    (asksLevel, levelMask) = (levels != nil, levels ?? .max)
    (first, last) = (frame.first.rawValue, frame.last.rawValue)
    (self.nodes, self.refusedEdges) = (nodes, refusedEdges)
  }

  /// Whether an edge of some kinds may be walked, its ends aside.
  @inline(__always)
  func admits(edge: Int, of kinds: UInt64, _ table: borrowing EdgeColumns) -> Bool {
    guard kinds & (1 << UInt64(table.kinds[edge] & 63)) != 0 else { return false }
    guard table.starts[edge] <= last, max(first, table.starts[edge]) < table.ends[edge] else {
      return false
    }
    if asksLevel {
      let level = table.levels[edge]
      guard level < 64, levelMask & (1 << UInt64(level)) != 0 else { return false }
    }
    guard let refusedEdges else { return true }
    return !refusedEdges.contains(EdgeID(edge))
  }

  private static func directedKinds(_ schema: Schema) -> UInt64 {
    schema.relationshipKinds.indices.reduce(0) { mask, index in
      schema.relationshipKinds[index].isDirected ? mask | 1 << UInt64(index) : mask
    }
  }

  private static func kindMask(_ constraints: PathConstraints) -> UInt64 {
    let avoided = constraints.avoidedKinds.reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }
    let via = constraints.via.map { $0.reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) } }
    return (via ?? .max) & ~avoided
  }

  private static func nodes(
    _ constraints: PathConstraints, _ graph: Graph, _ named: [NodeID]
  ) -> NodeSet {
    var nodes = NodeSet(capacity: graph.nodes.count)
    for node in graph.nodeIDs {
      switch graph.presence(of: node, in: constraints.frame) {
      case .present: nodes.insert(node)
      case .proposed where constraints.includesProposed || named.contains(node): nodes.insert(node)
      case .absent where constraints.includesPossible:
        if graph.isPossible(node, by: constraints.frame.last) { nodes.insert(node) }
      case .proposed, .absent: continue
      }
    }
    for node in constraints.avoidedNodes { nodes.remove(node) }
    return nodes
  }

  /// The edges that are only proposed, but for those at a node that is so itself and named.
  private static func proposedEdges(
    of graph: Graph, _ constraints: PathConstraints, _ named: [NodeID]
  ) -> EdgeSet? {
    guard let key = graph.schema.stage?.key else { return nil }
    let staged = graph.schema.relationshipKinds.map { $0.property(key) != nil }
    guard staged.contains(true) else { return nil }
    let shown = named.filter { graph.presence(of: $0, in: constraints.frame) == .proposed }
    var edges = EdgeSet(capacity: graph.edges.count)
    for edge in graph.edgeIDs where graph.isProposed(edge) {
      if !shown.contains(graph[edge].source) && !shown.contains(graph[edge].target) {
        edges.insert(edge)
      }
    }
    return edges
  }
}

/// The columns that a filter tests.
struct EdgeColumns {
  let kinds: [UInt8]
  let starts: [Int32]
  let ends: [Int32]
  let levels: [UInt8]

  /// The columns as a filter asks for them: what is possibly there already begins for it on the
  /// last day of its time.
  init(_ graph: Graph, for filter: PathFilter) {
    let (table, last) = (graph.edges, filter.constraints.frame.last)
    (kinds, ends, levels) = (table.kinds, table.ends, table.levels)
    guard filter.constraints.includesPossible else {
      starts = table.starts
      return
    }
    starts = graph.edgeIDs.map { edge in
      let start = table.starts[edge.index]
      return start > last.rawValue && graph.isPossible(edge, by: last) ? last.rawValue : start
    }
  }
}
