/// A frozen graph of typed, dated, cited relationships.
///
/// A value that is cheap to copy and safe to share between threads; only `GraphBuilder` makes
/// one. References, levels, disputes and the knowledge date are part of it, so that an answer
/// needs nothing else.
public struct Graph: Sendable {
  final class Storage: Sendable {
    let header: GraphHeader
    let schema: Schema
    let references: [Reference]
    let levels: LevelScale
    let disputes: [Dispute]
    let nodes: [Node]
    let nodeNumbers: [String: NodeID]
    let nodeIntervals: [DayInterval]
    let claims: [Claim]
    let edges: EdgeTable
    let rows: TwinRows
    /// The nodes with a claim about their stage.
    let stagedNodes: NodeSet
    /// The edges whose own claim says that they are no more than proposed.
    let proposedEdges: EdgeSet

    init(_ parts: GraphBuilder.Parts) {
      (header, schema, references) = (parts.header, parts.schema, parts.references)
      (levels, disputes, claims) = (parts.levels, parts.disputes, parts.claims)
      (nodes, edges) = (parts.nodes, parts.edges)
      nodeIntervals = parts.nodeIntervals
      (stagedNodes, proposedEdges) = (parts.stagedNodes(), parts.proposedEdges())
      let numbers = parts.nodes.enumerated().map { ($1.id, NodeID($0)) }
      nodeNumbers = Dictionary(numbers) { first, _ in first }
      rows = TwinRows(nodeCount: parts.nodes.count, edges: parts.edges)
    }
  }

  let storage: Storage

  init(_ parts: GraphBuilder.Parts) { storage = Storage(parts) }

  /// What the data set says of itself.
  public var header: GraphHeader { storage.header }
  /// The kinds its nodes and edges may have.
  public var schema: Schema { storage.schema }
  /// The last day that the data know of.
  public var knowledge: Day { storage.header.knowledge }
  /// The documents that its claims cite.
  public var references: [Reference] { storage.references }
  /// The scale of its levels.
  public var levels: LevelScale { storage.levels }
  /// The contradictions that it keeps.
  public var disputes: [Dispute] { storage.disputes }
  /// Its nodes, in the order of their ids.
  public var nodes: [Node] { storage.nodes }
  /// Every claim, those of the other sides of disputes included.
  public var claims: [Claim] { storage.claims }
  /// The columns of its edges.
  public var edges: EdgeTable { storage.edges }
  /// Its adjacency in both directions.
  public var rows: TwinRows { storage.rows }

  /// The numbers of all nodes.
  public var nodeIDs: [NodeID] { storage.nodes.indices.map { NodeID($0) } }
  /// The numbers of all edges.
  public var edgeIDs: [EdgeID] { (0..<storage.edges.count).map { EdgeID($0) } }

  /// The node of that number.
  public subscript(id: NodeID) -> Node { storage.nodes[id.index] }
  /// The edge of that number.
  public subscript(id: EdgeID) -> Edge { storage.edges[id] }
  /// The claim of that number.
  public subscript(id: ClaimID) -> Claim { storage.claims[id.index] }
  /// The reference of that number.
  public subscript(id: ReferenceID) -> Reference { storage.references[id.index] }
  /// The dispute of that number.
  public subscript(id: DisputeID) -> Dispute { storage.disputes[id.index] }

  /// The node with that textual id.
  ///
  /// - Complexity: O(1) on average.
  public func node(id: String) -> NodeID? { storage.nodeNumbers[id] }

  /// The days on which the node itself is counted as existing.
  public func interval(of node: NodeID) -> DayInterval { storage.nodeIntervals[node.index] }
}
