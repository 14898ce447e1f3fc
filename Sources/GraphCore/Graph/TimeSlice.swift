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

  /// Cuts a slice; nodes in `named` are let in although they are only proposed.
  ///
  /// - Complexity: O(nodes + edges).
  public init(
    _ graph: Graph, in frame: TimeFrame, includesProposed: Bool = false, named: [NodeID] = []
  ) {
    (self.graph, self.frame, self.includesProposed) = (graph, frame, includesProposed)
    var nodes = NodeSet(capacity: graph.nodes.count)
    for node in graph.nodeIDs {
      let presence = graph.presence(of: node, in: frame)
      let admitsProposed = includesProposed || named.contains(node)
      if presence == .present || (presence == .proposed && admitsProposed) { nodes.insert(node) }
    }
    var edges = EdgeSet(capacity: graph.edges.count)
    for id in graph.edgeIDs {
      let edge = graph[id]
      guard frame.admits(edge.interval), nodes.contains(edge.source), nodes.contains(edge.target)
      else { continue }
      guard includesProposed || !graph.isProposed(id) else { continue }
      edges.insert(id)
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
