public import GraphCore

/// What an edge must be besides what a filter tests.
public typealias EdgeCondition = (EdgeID) -> Bool

/// Nodes and edges in turn, as they are walked.
public struct Walk: Hashable, Sendable {
  /// The nodes, one more than edges.
  public internal(set) var nodes: [NodeID]
  /// The edges, each walked in either direction.
  public internal(set) var edges: [EdgeID]

  /// The number of edges.
  public var length: Int { edges.count }
}
