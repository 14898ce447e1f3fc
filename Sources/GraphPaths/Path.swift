public import GraphCore

/// A way through a graph: nodes and edges in turn.
///
/// A way that a search finds visits no node twice; a walk of a query may.
///
/// Between two nodes of the way there may be several edges that a filter admits. The way names
/// the one that is told first, and keeps the others as `also`: they are no ways of their own.
/// Told first is what is undisputed, then what the question prefers, then the higher level; levels
/// that cannot be compared follow their drawn rank, which is no claim about their order; then
/// what began later.
public struct Path: Hashable, Sendable {
  /// The nodes in the order in which they are visited; never empty.
  public let nodes: [NodeID]
  /// The edges walked, one fewer than there are nodes.
  public let edges: [EdgeID]
  /// For each edge, the other admitted edges between the same two nodes.
  public let also: [[EdgeID]]

  /// Makes a way.
  ///
  /// - Precondition: there is one edge and one list of others for each step.
  public init(nodes: [NodeID], edges: [EdgeID], also: [[EdgeID]]? = nil) {
    let also = also ?? edges.map { _ in [] }
    precondition(nodes.count == edges.count + 1, "a way has one edge fewer than nodes")
    precondition(also.count == edges.count, "a way lists the other edges of each step")
    (self.nodes, self.edges, self.also) = (nodes, edges, also)
  }

  /// The number of its edges.
  public var length: Int { edges.count }

  /// Its steps, in the order in which they are walked.
  public var steps: [PathStep] {
    edges.indices.map {
      PathStep(from: nodes[$0], edge: edges[$0], to: nodes[$0 + 1], also: also[$0])
    }
  }
}

/// One step of a way: from a node over an edge to a node.
public struct PathStep: Hashable, Sendable {
  /// Where it begins.
  public let from: NodeID
  /// The edge walked, in either direction.
  public let edge: EdgeID
  /// Where it leads.
  public let to: NodeID
  /// The other admitted edges between the two.
  public let also: [EdgeID]

  /// Whether a directed edge is walked from its source to its target; nil for an undirected one.
  public func isForward(in graph: Graph) -> Bool? {
    guard graph.kind(of: edge).isDirected else { return nil }
    return graph[edge].source == from
  }
}
