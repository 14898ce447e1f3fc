/// The part of a graph that counts on a day or on some day of a stretch.
public struct TimeSlice: Sendable {
  /// The whole graph.
  public let graph: Graph
  /// The time.
  public let frame: TimeFrame
  /// Whether things that are only proposed are in it.
  public let includesProposed: Bool
  /// The nodes that are there.
  public let nodes: NodeSet
  /// The edges that count and whose ends are there.
  public let edges: EdgeSet

  /// Cuts a slice; nodes in `named` are let in although they are only proposed, and with them
  /// the edges at them that are only proposed.
  ///
  /// - Complexity: O(nodes + edges).
  public init(
    _ graph: Graph, in frame: TimeFrame, includesProposed: Bool = false, named: [NodeID] = []
  ) {
    (self.graph, self.frame, self.includesProposed) = (graph, frame, includesProposed)
    var present = NodeSet(capacity: graph.nodes.count)
    var proposed = NodeSet(capacity: graph.nodes.count)
    for node in graph.nodeIDs {
      switch graph.presence(of: node, in: frame) {
      case .present: present.insert(node)
      case .proposed where includesProposed || named.contains(node): proposed.insert(node)
      case .proposed, .absent: continue
      }
    }
    let nodes = present.union(proposed)
    var edges = EdgeSet(capacity: graph.edges.count)
    for edge in graph.edgeIDs.lazy.map({ graph[$0] }) where frame.admits(edge.interval) {
      guard nodes.contains(edge.source) && nodes.contains(edge.target) else { continue }
      let isAsked =
        includesProposed || proposed.contains(edge.source) || proposed.contains(edge.target)
      if isAsked || !graph.isProposed(edge.id) { edges.insert(edge.id) }
    }
    (self.nodes, self.edges) = (nodes, edges)
  }

  /// The edges of the slice at `node`.
  public func edges(at node: NodeID) -> [EdgeID] {
    graph.edges(at: node).filter(edges.contains)
  }

  /// The slice as a selection.
  public var subgraph: Subgraph { Subgraph(graph, nodes: nodes, edges: edges) }
}

extension Graph {
  /// The part of the graph that counts on `day`.
  public func at(_ day: Day) -> TimeSlice { TimeSlice(self, in: .day(day)) }

  /// The part of the graph that counts on some day from `first` to `last`, both included.
  public func during(_ first: Day, _ last: Day) -> TimeSlice {
    TimeSlice(self, in: .during(first, last))
  }
}
