public import GraphCore

/// A node or an edge of a graph.
public enum GraphElement: Hashable, Sendable {
  /// An edge.
  case edge(EdgeID)
  /// A node.
  case node(NodeID)
}

extension ElementReader {
  /// The claim that an element rests on.
  public func claim(of element: GraphElement) -> Claim {
    switch element {
    case .node(let node): graph.claim(of: node)
    case .edge(let edge): graph.claim(of: edge)
    }
  }

  /// The number of the claim that an element rests on.
  public func claimID(of element: GraphElement) -> ClaimID {
    switch element {
    case .node(let node): graph[node].claim
    case .edge(let edge): graph[edge].claim
    }
  }

  /// When an element holds, as its documents date it.
  public func validity(of element: GraphElement) -> Validity { claim(of: element).validity }

  /// The days on which an element is counted.
  public func interval(of element: GraphElement) -> DayInterval {
    switch element {
    case .node(let node): graph.interval(of: node)
    case .edge(let edge): graph[edge].interval
    }
  }

  /// The days on which the whole of a walk is counted together, possibly none.
  public func interval(of path: QueryPath) -> DayInterval {
    let nodes = path.nodes.map { graph.interval(of: $0) }
    let edges = path.edges.map { graph[$0].interval }
    return (nodes + edges).reduce(.always) { $0.intersection($1) }
  }

  /// The documents that an element rests on.
  public func citations(of element: GraphElement) -> [Citation] { claim(of: element).citations }

  /// How well an element is supported.
  public func confidence(of element: GraphElement) -> Confidence {
    claim(of: element).confidence
  }

  /// Whether another claim contradicts the one that an element rests on.
  public func isDisputed(_ element: GraphElement) -> Bool { claim(of: element).dispute != nil }

  /// Whether an element rests on the reference with that id.
  public func isSourced(_ element: GraphElement, by reference: String) -> Bool {
    citations(of: element).contains { graph[$0.reference].id == reference }
  }

  /// The level of an edge, if its type has levels.
  public func level(of edge: EdgeID) -> LevelID? { graph[edge].level }
}
