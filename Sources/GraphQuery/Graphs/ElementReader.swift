public import GraphCore

/// What a query asks of nodes and edges: labels, types and properties over the topology of a
/// `Graph`.
///
/// Unknown names are nil or null here; whether they are errors is the binder's business.
public protocol ElementReader: Sendable {
  /// The graph whose nodes and edges are read.
  var graph: Graph { get }

  /// The time at which properties are read, and at which elements must be there unless a clause
  /// says otherwise.
  var frame: TimeFrame { get }

  /// Whether any name may occur, unknown ones being null; else the schema is closed.
  var isOpen: Bool { get }

  /// The same elements read at another time.
  func at(_ frame: TimeFrame) -> any ElementReader

  /// Whether a node is there at the reader's time.
  func presence(of node: NodeID) -> Presence

  /// The labels of a node, in the order in which they were given.
  func labels(of node: NodeID) -> [String]

  /// The type of an edge.
  func type(of edge: EdgeID) -> String

  /// The value of a node's property, null where it has none.
  func value(of node: NodeID, property key: String) -> QueryValue

  /// The value of an edge's property, null where it has none.
  func value(of edge: EdgeID, property key: String) -> QueryValue

  /// All properties of a node.
  func properties(of node: NodeID) -> QueryMap

  /// All properties of an edge.
  func properties(of edge: EdgeID) -> QueryMap

  /// The nodes whose property equals `value`, where the reader has an index on it.
  ///
  /// - Returns: nil where there is no index, so that all nodes must be looked at.
  func nodes(where key: String, equals value: QueryValue) -> [NodeID]?

  /// Whether there is an index on the property, which every node has, and it finds at most one
  /// node.
  func isUnique(_ key: String) -> Bool

  /// Nodes that are there at any time, so that nobody need ask; others may be so, too. The set has
  /// room for all nodes.
  ///
  /// - Complexity: O(nodes).
  var lasting: NodeSet { get }
}

extension ElementReader {
  /// None of them: each node is asked for.
  public var lasting: NodeSet { NodeSet(capacity: graph.nodes.count) }

  /// The number of the label, nil where no node can carry it.
  public func label(named name: String) -> EntityKindID? {
    name.isEmpty ? nil : graph.schema.entityKind(named: name)
  }

  /// The number of the type, nil where no edge can be of it.
  public func edgeType(named name: String) -> RelationshipKindID? {
    graph.schema.relationshipKind(named: name)
  }

  /// The type of an edge: its kind's name.
  public func type(of edge: EdgeID) -> String { graph.kind(of: edge).name }

  /// Whether the type's edges have no direction.
  public func isUndirected(_ edge: EdgeID) -> Bool { !graph.kind(of: edge).isDirected }
}
