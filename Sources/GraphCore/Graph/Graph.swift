/// A frozen graph of typed, dated, cited relationships.
///
/// A value that is cheap to copy and safe to share between threads; only `GraphBuilder` makes
/// one. References, levels, disputes and the knowledge date are part of it, so that an answer
/// needs nothing else.
public struct Graph: Sendable {
  final class Storage: Sendable {
    let tables: GraphTables
    let rows: TwinRows
    /// Where the stages of each node begin; one more for the end.
    let stageStarts: [Int]

    init(_ tables: GraphTables) {
      self.tables = tables
      rows = TwinRows(nodeCount: tables.nodes.count, edges: tables.edges)
      var starts = Array(repeating: 0, count: tables.nodes.count + 1)
      for stage in tables.stages { starts[stage.node.index + 1] += 1 }
      for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
      stageStarts = starts
    }
  }

  let storage: Storage

  /// Takes tables as they are.
  ///
  /// - Precondition: they are those of a graph that `GraphBuilder` made.
  /// - Complexity: O(n + m) for n nodes and m edges.
  package init(_ tables: GraphTables) { storage = Storage(tables) }

  /// Its tables, for whoever writes them down.
  package var tables: GraphTables { storage.tables }

  /// The same graph with all its records read, for whoever will ask for most of them, more than
  /// once and on several threads: an answer then costs no look at what is still packed.
  ///
  /// - Complexity: O(n + m + claims).
  public var settled: Graph {
    var tables = storage.tables
    tables.references = tables.references.settled
    (tables.nodes, tables.claims) = (tables.nodes.settled, tables.claims.settled)
    return Graph(tables)
  }

  /// What the data set says of itself.
  public var header: GraphHeader { storage.tables.header }
  /// The kinds its nodes and edges may have.
  public var schema: Schema { storage.tables.schema }
  /// The last day that the data know of.
  public var knowledge: Day { storage.tables.header.knowledge }
  /// The documents that its claims cite.
  public var references: Records<Reference> { storage.tables.references }
  /// The scale of its levels.
  public var levels: LevelScale { storage.tables.levels }
  /// The contradictions that it keeps.
  public var disputes: [Dispute] { storage.tables.disputes }
  /// Its nodes, in the order of their ids.
  public var nodes: Records<Node> { storage.tables.nodes }
  /// Every claim, those of the other sides of disputes included.
  public var claims: Records<Claim> { storage.tables.claims }
  /// The columns of its edges.
  public var edges: EdgeTable { storage.tables.edges }
  /// Its adjacency in both directions.
  public var rows: TwinRows { storage.rows }

  /// The numbers of all nodes.
  public var nodeIDs: [NodeID] { storage.tables.nodes.indices.map { NodeID($0) } }
  /// The numbers of all edges.
  public var edgeIDs: [EdgeID] { (0..<storage.tables.edges.count).map { EdgeID($0) } }

  /// The node of that number.
  public subscript(id: NodeID) -> Node { storage.tables.nodes[id.index] }
  /// The edge of that number.
  public subscript(id: EdgeID) -> Edge { storage.tables.edges[id] }
  /// The claim of that number.
  public subscript(id: ClaimID) -> Claim { storage.tables.claims[id.index] }
  /// The reference of that number.
  public subscript(id: ReferenceID) -> Reference { storage.tables.references[id.index] }
  /// The dispute of that number.
  public subscript(id: DisputeID) -> Dispute { storage.tables.disputes[id.index] }

  /// The node with that textual id.
  ///
  /// - Complexity: O(log n) for n nodes, which lie in the order of their ids.
  public func node(id: String) -> NodeID? {
    var range = 0..<nodes.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let found = nodes[middle].id
      if found == id { return NodeID(middle) }
      range = found < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The stages of a node, in the order in which they were written.
  func stages(of node: NodeID) -> ArraySlice<StagePeriod> {
    let (start, end) = (storage.stageStarts[node.index], storage.stageStarts[node.index + 1])
    return storage.tables.stages[start..<end]
  }

  /// The days on which the node itself is counted as existing.
  public func interval(of node: NodeID) -> DayInterval { storage.tables.nodeIntervals[node.index] }
}
