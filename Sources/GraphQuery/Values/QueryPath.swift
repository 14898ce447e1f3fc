public import GraphCore

/// A walk: a node, then edges, each with the node it leads to.
public struct QueryPath: Hashable, Sendable {
  /// The nodes, one more than edges.
  public let nodes: [NodeID]
  /// The edges, in the order of the walk; each may be walked in either direction.
  public let edges: [EdgeID]

  /// Makes a walk.
  ///
  /// - Precondition: there is one more node than edges.
  public init(nodes: [NodeID], edges: [EdgeID]) {
    precondition(nodes.count == edges.count + 1, "a walk has one more node than edges")
    (self.nodes, self.edges) = (nodes, edges)
  }

  /// The number of edges.
  public var length: Int { edges.count }

  /// Nodes and edges by turns, as values.
  public var elements: [QueryValue] {
    var result: [QueryValue] = [.node(nodes[0])]
    for (index, edge) in edges.enumerated() {
      result.append(.edge(edge))
      result.append(.node(nodes[index + 1]))
    }
    return result
  }
}
