public import GraphCore

/// Reads a graph of claims at a time: the labels are its kinds, the properties what its preferred
/// claims state then.
///
/// Keys are written with underscores, since a hyphen would subtract: `length_km` reads the
/// property `length-km`.
public struct ClaimReader: ElementReader {
  /// The graph.
  public let graph: Graph
  /// The time.
  public let frame: TimeFrame

  /// Makes a reader; the time is by default the graph's knowledge date.
  public init(_ graph: Graph, at frame: TimeFrame? = nil) {
    (self.graph, self.frame) = (graph, frame ?? .day(graph.knowledge))
  }

  /// False: the schema of the graph tells all names.
  public var isOpen: Bool { false }

  /// The same graph at another time.
  public func at(_ frame: TimeFrame) -> any ElementReader { ClaimReader(graph, at: frame) }

  /// Whether a node is there, by its validity and its stages.
  public func presence(of node: NodeID) -> Presence { graph.presence(of: node, in: frame) }

  /// The kinds of a node, in the order of the schema.
  public func labels(of node: NodeID) -> [String] {
    graph[node].kinds.kinds.map { graph.schema[$0].name }
  }

  /// The value of a node's property at the reader's time.
  public func value(of node: NodeID, property key: String) -> QueryValue {
    if let general = GeneralNodeKey(rawValue: key) { return general.value(of: node, in: graph) }
    let value = graph.value(of: node, property: Self.dataKey(key), in: frame)
    return value.map { QueryValue($0) } ?? .null
  }

  /// The value of a property that an edge's claim states.
  public func value(of edge: EdgeID, property key: String) -> QueryValue {
    let claim = graph.claim(of: edge)
    if let general = GeneralEdgeKey(rawValue: key) { return general.value(of: claim) }
    return claim[Self.dataKey(key)].map { QueryValue($0) } ?? .null
  }

  /// All that is known of a node at the reader's time.
  public func properties(of node: NodeID) -> QueryMap {
    var map = QueryMap()
    for key in GeneralNodeKey.allCases { map.put(key.value(of: node, in: graph), at: key.rawValue) }
    for claim in graph[node].properties where graph[claim].isPreferred {
      for property in graph[claim].properties {
        let key = Self.queryKey(property.key)
        map.put(value(of: node, property: key), at: key)
      }
    }
    return map
  }

  /// All that an edge's claim states.
  public func properties(of edge: EdgeID) -> QueryMap {
    let claim = graph.claim(of: edge)
    var map = QueryMap()
    for key in GeneralEdgeKey.allCases { map.put(key.value(of: claim), at: key.rawValue) }
    for property in claim.properties {
      map.put(QueryValue(property.value), at: Self.queryKey(property.key))
    }
    return map
  }

  /// Finds a node by its `id`.
  public func nodes(where key: String, equals value: QueryValue) -> [NodeID]? {
    guard key == "id" else { return nil }
    return value.string.flatMap { graph.node(id: $0) }.map { [$0] } ?? []
  }

  /// Whether the key is `id`.
  public func isUnique(_ key: String) -> Bool { key == "id" }

  /// The nodes that are valid on all days and pass through no stages.
  public var lasting: NodeSet {
    var nodes = NodeSet(capacity: graph.nodes.count)
    for node in graph.nodeIDs where graph.interval(of: node) == .always { nodes.insert(node) }
    for stage in graph.tables.stages { nodes.remove(stage.node) }
    return nodes
  }

  /// A property's key as queries write it.
  public static func queryKey(_ key: String) -> String {
    String(key.map { $0 == "-" ? "_" : $0 })
  }

  /// Whether a query's key names a property of the data, without making a text of it.
  static func isQueryKey(_ key: String, of data: String) -> Bool {
    key.utf8.count == data.utf8.count
      && zip(key.utf8, data.utf8).allSatisfy { $0 == ($1 == 0x2D ? 0x5F : $1) }
  }

  /// A property's key as data write it.
  public static func dataKey(_ key: String) -> String {
    guard key.utf8.contains(0x5F) else { return key }
    return String(decoding: key.utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
  }
}

extension QueryMap {
  fileprivate mutating func put(_ value: QueryValue, at key: String) {
    if !value.isNull { self[key] = value }
  }
}
