extension GraphBuilder {
  /// The tables of a graph while they are put in order.
  struct Parts {
    let header: GraphHeader
    let schema: Schema
    let references: [Reference]
    let levels: LevelScale
    let disputes: [Dispute]
    var nodes: [Node]
    var claims: [Claim]
    var edges = EdgeTable()
    var nodeIntervals: [DayInterval] = []
    var sides: [[ClaimID]] = []

    init(_ builder: GraphBuilder) {
      (header, schema, references) = (builder.header, builder.schema, builder.references)
      (levels, disputes) = (builder.levels, builder.disputes)
      (nodes, claims) = (builder.nodes, builder.claims)
    }

    /// Puts nodes in the order of their ids, and properties in that of their keys, and lets the
    /// claims follow.
    mutating func numberNodes() {
      let order = nodes.indices.sorted { nodes[$0].id < nodes[$1].id }
      var numbers = [NodeID](repeating: NodeID(0), count: nodes.count)
      for (new, old) in order.enumerated() { numbers[old] = NodeID(new) }
      nodes = order.map { nodes[$0] }
      for index in claims.indices {
        claims[index].subject = claims[index].subject.renumbered(numbers)
        if claims[index].properties.count > 1 {
          claims[index].properties.sort { $0.key < $1.key }
        }
      }
    }

    /// Lets each node and each dispute know its claims.
    mutating func attachClaims() {
      for index in nodes.indices { nodes[index].properties = [] }
      nodeIntervals = Array(repeating: .always, count: nodes.count)
      sides = Array(repeating: [], count: disputes.count)
      for (index, claim) in claims.enumerated() {
        if let dispute = claim.dispute { sides[dispute.index].append(ClaimID(index)) }
        switch claim.subject {
        case .node(let node) where claim.isPreferred:
          nodes[node.index].claim = ClaimID(index)
          nodeIntervals[node.index] = claim.validity.counted(knowledge: header.knowledge)
        case .property(of: let node):
          nodes[node.index].properties.append(ClaimID(index))
        case .node, .edge: continue
        }
      }
    }

    /// Makes an edge of each preferred claim that joins two nodes.
    mutating func layEdges() {
      for (index, claim) in claims.enumerated() where claim.isPreferred {
        guard case .edge(let kind, let source, let target) = claim.subject else { continue }
        edges.append(
          Edge(
            id: EdgeID(edges.count), kind: kind, source: source, target: target,
            interval: claim.validity.counted(knowledge: header.knowledge),
            level: claim.level, claim: ClaimID(index)))
      }
    }

    /// All of it, for a graph to keep.
    func tables() -> GraphTables {
      var tables = GraphTables(
        header, schema: schema, references: Records(references), levels: levels,
        disputes: disputes, nodes: Records(nodes), claims: Records(claims))
      (tables.edges, tables.nodeIntervals, tables.sides) = (edges, nodeIntervals, sides)
      (tables.stages, tables.happenings) = (stages(), happenings())
      tables.proposedEdges = proposedEdges()
      return tables
    }
  }
}

extension Claim.Subject {
  fileprivate func renumbered(_ numbers: [NodeID]) -> Self {
    switch self {
    case .node(let node): .node(numbers[node.index])
    case .property(of: let node): .property(of: numbers[node.index])
    case .edge(let kind, let source, let target):
      .edge(kind, from: numbers[source.index], to: numbers[target.index])
    }
  }
}
