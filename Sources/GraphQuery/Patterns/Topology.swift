import GraphCore
import GraphPaths

/// The columns of a graph that patterns test, and what is known of the graph as a whole.
///
/// Made once and kept for all queries of a session.
final class Topology {
  /// Elements and their properties.
  let reader: any ElementReader
  let graph: Graph
  let out: CompressedRows
  let into: CompressedRows
  let edges: EdgeTable
  /// Whether elements that are only proposed take part.
  let includesProposed: Bool

  /// How many edges were dropped since the beginning because their level cannot be compared.
  var incomparableLevels = 0

  /// Bit n stands for label n of the schema.
  private(set) lazy var labels: [UInt64] = graph.nodes.map(\.kinds.rawValue)
  /// How many nodes and edges there are of each sort.
  private(set) lazy var statistics = GraphStatistics(self)

  /// Whether some edge is only proposed.
  private(set) lazy var hasProposedEdges =
    graph.schema.stage != nil && graph.edgeIDs.contains { graph.isProposed($0) }
  /// How many types of edges the schema has.
  private(set) lazy var typeCount = graph.schema.relationshipKinds.count
  /// The types whose edges have a direction.
  private(set) lazy var directedTypes: UInt64 = {
    let kinds = graph.schema.relationshipKinds
    return kinds.indices.reduce(0) { kinds[$1].isDirected ? $0 | 1 << UInt64($1) : $0 }
  }()
  /// The property that holds a node's stage; empty where there is none.
  private(set) lazy var stageKey = graph.schema.stage?.key ?? ""
  /// The types that some edge has.
  private(set) lazy var allTypes: UInt64 = edges.kinds.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  /// The days between which no edge begins or ends; no day at all where an edge holds on none.
  private(set) lazy var span: (latestStart: Int32, earliestEnd: Int32) = {
    let hasEmpty = zip(edges.starts, edges.ends).contains { $0 >= $1 }
    return hasEmpty ? (.max, .min) : (edges.starts.max() ?? .min, edges.ends.min() ?? .max)
  }()
  /// The labels that have a name.
  private(set) lazy var namedLabels: UInt64 = graph.schema.entityKinds.indices.reduce(0) {
    graph.schema.entityKinds[$1].name.isEmpty ? $0 : $0 | 1 << UInt64($1)
  }

  /// The nodes that are there at any time.
  private lazy var lasting = reader.lasting
  /// The others.
  private lazy var passing = graph.nodeIDs.filter { !lasting.contains($0) }
  private var presences: [TimeFrame: PresenceTable] = [:]
  private var lastPresence: (frame: TimeFrame, table: PresenceTable)?
  private var spaces: [SpaceKey: SearchedSpace] = [:]
  /// A search that is not at work: its memory is kept for the next one.
  private var idleSearch: BidirectionalSearch?

  /// Makes a topology.
  init(_ reader: any ElementReader, includesProposed: Bool = false) {
    (self.reader, graph, self.includesProposed) = (reader, reader.graph, includesProposed)
    (out, into, edges) = (graph.rows.out, graph.rows.into, graph.edges)
  }

  var nodeCount: Int { out.offsets.count - 1 }

  /// Which nodes are there at a time.
  func presence(in frame: TimeFrame) -> PresenceTable {
    if let lastPresence, lastPresence.frame == frame { return lastPresence.table }
    let table =
      presences[frame]
      ?? PresenceTable(reader.at(frame), nodeCount: nodeCount, lasting: lasting)
    if presences.count >= Self.mostTimes { presences.removeAll(keepingCapacity: true) }
    presences[frame] = table
    lastPresence = (frame, table)
    return table
  }

  /// Of how many times it is kept who is there.
  private static let mostTimes = 64
}

extension Topology {
  /// A time, and whether what is only proposed counts.
  fileprivate struct SpaceKey: Hashable {
    let frame: TimeFrame
    let includesProposed: Bool
  }

  /// What searches between two nodes may visit between them.
  struct SearchedSpace {
    let nodes: NodeSet
    let refused: EdgeSet?
  }

  /// The nodes that walks may visit at a time, and the edges that they may not use.
  ///
  /// - Complexity: O(n) at its first time for n nodes that are not there always, and O(edges)
  ///   where some of them are only proposed; then O(1).
  func space(in frame: TimeFrame, includesProposed: Bool) -> SearchedSpace {
    let key = SpaceKey(frame: frame, includesProposed: includesProposed)
    if let known = spaces[key] { return known }
    let reader = reader.at(frame)
    var nodes = lasting
    for node in passing {
      switch reader.presence(of: node) {
      case .present: nodes.insert(node)
      case .proposed: if includesProposed { nodes.insert(node) }
      case .absent: break
      }
    }
    let space = SearchedSpace(nodes: nodes, refused: refusedEdges(in: frame))
    if spaces.count >= Self.mostTimes { spaces.removeAll(keepingCapacity: true) }
    spaces[key] = space
    return space
  }

  private func refusedEdges(in frame: TimeFrame) -> EdgeSet? {
    guard hasProposedEdges, !includesProposed else { return nil }
    var edges = EdgeSet(capacity: graph.edges.count)
    for edge in graph.edgeIDs where !isShown(edge.rawValue, frame) { edges.insert(edge) }
    return edges
  }

  /// A search with a filter; `keep` gives it back.
  func takeSearch(_ filter: PathFilter) -> BidirectionalSearch {
    guard var search = idleSearch else { return BidirectionalSearch(graph, filter: filter) }
    idleSearch = nil
    search.use(filter)
    return search
  }

  /// Keeps a search for the next one.
  func keep(_ search: consuming BidirectionalSearch) { idleSearch = search }

  /// The two ends of an edge.
  func ends(of edge: UInt32) -> (UInt32, UInt32) {
    (edges.sources[Int(edge)], edges.targets[Int(edge)])
  }
}

/// Which nodes are there at a time, found out when somebody asks.
final class PresenceTable {
  private let reader: any ElementReader
  private var known: NodeSet
  private var present: NodeSet
  private var proposed: NodeSet
  private let isOpen: Bool

  init(_ reader: any ElementReader, nodeCount: Int, lasting: NodeSet) {
    self.reader = reader
    isOpen = reader.isOpen
    (known, present) = (lasting, lasting)
    proposed = NodeSet(capacity: isOpen ? 0 : nodeCount)
  }

  /// Whether a node is there.
  func of(_ node: UInt32) -> Presence {
    if isOpen { return .present }
    let id = NodeID(rawValue: node)
    if !known.contains(id) { learn(id) }
    if present.contains(id) { return .present }
    return proposed.contains(id) ? .proposed : .absent
  }

  private func learn(_ node: NodeID) {
    known.insert(node)
    switch reader.presence(of: node) {
    case .present: present.insert(node)
    case .proposed: proposed.insert(node)
    case .absent: break
    }
  }
}
