public import GraphCore

/// What lies within a number of steps of a node.
public struct Neighborhood: Sendable {
  /// A node and how it is reached.
  public struct Neighbor: Hashable, Sendable {
    /// The node.
    public let node: NodeID
    /// The number of steps from the centre.
    public let distance: Int
    /// The admitted edges to nodes that lie one step nearer, in the order of their numbers.
    public let edges: [EdgeID]
  }

  /// The node around which it lies.
  public let center: NodeID
  /// The most steps.
  public let hops: Int
  /// The nodes within reach but for the centre, nearest first, then by id.
  public let neighbors: [Neighbor]
  /// All admitted edges between the nodes of the neighbourhood, the centre's included.
  public let edges: [EdgeID]
}

extension Graph {
  /// What lies within `hops` admitted steps of `center`, edges walked both ways.
  public func neighborhood(
    of center: NodeID, hops: Int, filter: PathFilter
  ) -> Neighborhood {
    Neighborhood(center: center, hops: hops, neighbors: [], edges: [])
  }
}
