extension Graph {
  /// The edges that leave `node`, sorted by kind, then target, then number.
  public func outgoing(from node: NodeID) -> [EdgeID] {
    rows.out.edges[rows.out.slice(of: node)].map { EdgeID(rawValue: $0) }
  }

  /// The edges that reach `node`, sorted by kind, then source, then number.
  public func incoming(to node: NodeID) -> [EdgeID] {
    rows.into.edges[rows.into.slice(of: node)].map { EdgeID(rawValue: $0) }
  }

  /// All edges at `node`, those that leave it first; a loop stands once.
  public func edges(at node: NodeID) -> [EdgeID] {
    outgoing(from: node) + incoming(to: node).filter { self[$0].source != node }
  }

  /// The distinct nodes that edges lead to, in the order of their ids.
  public func successors(of node: NodeID) -> [NodeID] {
    sorted(rows.out.neighbors[rows.out.slice(of: node)])
  }

  /// The distinct nodes that edges come from, in the order of their ids.
  public func predecessors(of node: NodeID) -> [NodeID] {
    sorted(rows.into.neighbors[rows.into.slice(of: node)])
  }

  /// The distinct nodes at the other end of any edge, in the order of their ids.
  public func neighbors(of node: NodeID) -> [NodeID] {
    sorted(
      rows.out.neighbors[rows.out.slice(of: node)] + rows.into.neighbors[rows.into.slice(of: node)])
  }

  /// The kind of an edge.
  public func kind(of edge: EdgeID) -> RelationshipKind { schema[self[edge].kind] }

  /// The nodes that carry the label `kind`, in the order of their ids.
  public func nodes(of kind: EntityKindID) -> [NodeID] {
    nodeIDs.filter { self[$0].kinds.contains(kind) }
  }

  /// The first label of a node: the kind it is introduced as.
  public func kind(of node: NodeID) -> EntityKind? {
    self[node].kinds.kinds.first.map { schema[$0] }
  }

  private func sorted(_ numbers: ArraySlice<UInt32>) -> [NodeID] {
    Set(numbers).sorted().map { NodeID(rawValue: $0) }
  }
}
