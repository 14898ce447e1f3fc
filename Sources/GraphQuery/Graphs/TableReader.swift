public import GraphCore

/// Reads a graph whose labels and properties lie in tables of any values: the open schema.
///
/// Every element is there at all times.
public struct TableReader: ElementReader {
  /// The topology; nodes and edges are numbered in the order in which they were added.
  public let graph: Graph
  /// A time without effect.
  public let frame: TimeFrame
  let labels: [[String]]
  let nodeProperties: [QueryMap]
  let edgeProperties: [QueryMap]

  init(_ graph: Graph, labels: [[String]], nodes: [QueryMap], edges: [QueryMap]) {
    (self.graph, frame) = (graph, .day(graph.knowledge))
    (self.labels, nodeProperties, edgeProperties) = (labels, nodes, edges)
  }

  /// True: names that do not occur are null.
  public var isOpen: Bool { true }

  /// The reader itself.
  public func at(_ frame: TimeFrame) -> any ElementReader { self }

  /// Always there.
  public func presence(of node: NodeID) -> Presence { .present }

  /// All of them.
  public var lasting: NodeSet {
    var nodes = NodeSet(capacity: graph.nodes.count)
    for node in graph.nodeIDs { nodes.insert(node) }
    return nodes
  }

  /// The labels as they were added.
  public func labels(of node: NodeID) -> [String] { labels[node.index] }

  /// The value in the table, or null.
  public func value(of node: NodeID, property key: String) -> QueryValue {
    nodeProperties[node.index][key] ?? .null
  }

  /// The value in the table, or null.
  public func value(of edge: EdgeID, property key: String) -> QueryValue {
    edgeProperties[edge.index][key] ?? .null
  }

  /// All properties of a node.
  public func properties(of node: NodeID) -> QueryMap { nodeProperties[node.index] }

  /// All properties of an edge.
  public func properties(of edge: EdgeID) -> QueryMap { edgeProperties[edge.index] }

  /// Nil: there is no index.
  public func nodes(where key: String, equals value: QueryValue) -> [NodeID]? { nil }

  /// False: there is no index.
  public func isUnique(_ key: String) -> Bool { false }
}
