/// A selection of nodes and edges of a graph.
public struct Subgraph: Sendable {
  /// The whole graph.
  public let graph: Graph
  /// The nodes selected.
  public private(set) var nodes: NodeSet
  /// The edges selected; the ends of each are selected too.
  public private(set) var edges: EdgeSet

  /// Makes a selection; edges with an end outside are left out.
  public init(_ graph: Graph, nodes: NodeSet, edges: EdgeSet) {
    (self.graph, self.nodes, self.edges) = (graph, nodes, edges)
    for edge in edges.members where !holdsEnds(of: edge) { self.edges.remove(edge) }
  }

  /// Makes an empty selection.
  public init(of graph: Graph) {
    self.graph = graph
    nodes = NodeSet(capacity: graph.nodes.count)
    edges = EdgeSet(capacity: graph.edges.count)
  }

  /// Selects a node.
  public mutating func insert(_ node: NodeID) { nodes.insert(node) }

  /// Selects an edge and its ends.
  public mutating func insert(_ edge: EdgeID) {
    edges.insert(edge)
    nodes.insert(graph[edge].source)
    nodes.insert(graph[edge].target)
  }

  private func holdsEnds(of edge: EdgeID) -> Bool {
    nodes.contains(graph[edge].source) && nodes.contains(graph[edge].target)
  }
}
