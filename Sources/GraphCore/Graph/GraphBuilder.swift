/// The only way to a graph: records in, checked; a frozen graph out.
///
/// Numbers that the builder gives out are those of the records added; `build()` numbers nodes
/// anew, in the order of their ids, and the claims with them. A builder can start from a graph,
/// so that an overlay's records follow those of the data that it adds to.
public struct GraphBuilder: Sendable {
  /// What the data set says of itself.
  public var header: GraphHeader
  /// The kinds that records may have.
  public let schema: Schema
  /// The documents added so far.
  public private(set) var references: [Reference] = []
  /// The scale of levels.
  public var levels = LevelScale.empty
  /// The disputes added so far.
  public private(set) var disputes: [Dispute] = []
  /// The nodes added so far.
  public internal(set) var nodes: [Node] = []
  /// The claims added so far.
  public internal(set) var claims: [Claim] = []

  /// Makes a builder without records.
  public init(_ header: GraphHeader, schema: Schema) {
    (self.header, self.schema) = (header, schema)
  }

  /// Makes a builder that holds the records of a graph, under the same numbers.
  public init(from graph: Graph) {
    self.init(graph.header, schema: graph.schema)
    (references, levels, disputes) = (Array(graph.references), graph.levels, graph.disputes)
    (nodes, claims) = (Array(graph.nodes), Array(graph.claims))
  }

  /// Adds a document.
  public mutating func add(_ reference: Reference) -> ReferenceID {
    references.append(reference)
    return ReferenceID(references.count - 1)
  }

  /// Adds a dispute.
  public mutating func add(_ dispute: Dispute) -> DisputeID {
    disputes.append(dispute)
    return DisputeID(disputes.count - 1)
  }

  /// Adds a node; a claim that there is such a thing must follow.
  public mutating func add(_ node: Node) -> NodeID {
    nodes.append(node)
    return NodeID(nodes.count - 1)
  }

  /// Adds a claim.
  @discardableResult
  public mutating func add(_ claim: Claim) -> ClaimID {
    claims.append(claim)
    return ClaimID(claims.count - 1)
  }

  /// Checks the records and freezes them.
  ///
  /// - Throws: `GraphBuildError` for the first record that the schema does not allow, that
  ///   points outside the tables, or whose id is taken.
  /// - Complexity: O(n log n + m log d) for n nodes, m claims and the highest degree d.
  public func build() throws(GraphBuildError) -> Graph {
    try checkRecords()
    var parts = Parts(self)
    parts.numberNodes()
    parts.attachClaims()
    parts.layEdges()
    return Graph(parts.tables())
  }
}
