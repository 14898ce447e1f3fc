public import GraphCore

/// What expressions ask of nodes and edges: labels, kinds and properties over the topology of a
/// `Graph`.
///
/// Unknown names are nil or null here; whether they are errors is the binder's business.
public protocol ElementReader: Sendable {
  /// The graph whose nodes and edges are read.
  var graph: Graph { get }

  /// The labels of a node, in the order of their names.
  func labels(of node: NodeID) -> [String]

  /// The kind of an edge.
  func type(of edge: EdgeID) -> String

  /// The value of a node's property, null where it has none.
  func value(of node: NodeID, property key: String) -> QueryValue

  /// The value of an edge's property, null where it has none.
  func value(of edge: EdgeID, property key: String) -> QueryValue

  /// All properties of a node.
  func properties(of node: NodeID) -> QueryMap

  /// All properties of an edge.
  func properties(of edge: EdgeID) -> QueryMap
}
