import GraphCore

extension EntityCard {
  /// When a claim holds, seen from the time asked about.
  enum ClaimTime: String, CaseIterable {
    case current
    /// It tells of something that happened, such as a meeting, and is over with it.
    case happened
    case former
    case later
  }

  /// An edge of the entity.
  struct CardEdge {
    let edge: EdgeID
    let other: NodeID
    let time: ClaimTime
  }

  /// The edges told, by family, then those that hold before former and later ones, then by kind,
  /// by the other end's id, and by their beginning.
  func relationships(in edition: Edition) -> [CardEdge] {
    let graph = edition.graph
    let edges = told(in: edition).map { edge in
      CardEdge(
        edge: edge, other: graph[edge].otherEnd(than: node), time: Self.time(of: edge, edition))
    }
    func rank(_ card: CardEdge) -> [Int] {
      let edge = graph[card.edge]
      let family = Family.allCases.firstIndex(of: graph.schema[edge.kind].family) ?? 0
      let time = ClaimTime.allCases.firstIndex(of: card.time) ?? 0
      let start = Int(edge.interval.start.rawValue)
      return [family, time, edge.kind.index, card.other.index, start, card.edge.index]
    }
    return edges.sorted { rank($0).lexicographicallyPrecedes(rank($1)) }
  }

  /// How many edges are left out because they, or what they lead to, are only proposed.
  func leftOut(in edition: Edition) -> Int {
    edition.graph.edges(at: node).count - told(in: edition).count
  }

  /// The disputes that the entity's claims are sides of, in the order of their numbers.
  func disputes(in graph: Graph) -> [DisputeID] {
    graph.disputes.indices.map { DisputeID($0) }.filter { dispute in
      graph.sides(of: dispute).contains { graph[$0].subject.concerns(node) }
    }
  }

  /// The preferred claims about the entity's properties: by key as the kinds declare them, then
  /// those that hold before former and later ones.
  func properties(in edition: Edition) -> [(claim: ClaimID, time: ClaimTime)] {
    let graph = edition.graph
    let keys = graph[node].kinds.kinds.flatMap { graph.schema[$0].properties.map(\.key) }
    return keys.flatMap { key in
      let claims = graph.claims(of: node, property: key)
        .map { (claim: $0, time: Self.time(of: graph.counted($0), edition)) }
      return ClaimTime.allCases.flatMap { time in claims.filter { $0.time == time } }
    }
  }

  private func told(in edition: Edition) -> [EdgeID] {
    let graph = edition.graph
    return graph.edges(at: node).filter { edge in
      guard !includesProposed else { return true }
      let other = graph[edge].otherEnd(than: node)
      return !graph.isProposed(edge) && graph.presence(of: other, in: edition.frame) != .proposed
    }
  }

  private static func time(of edge: EdgeID, _ edition: Edition) -> ClaimTime {
    let (graph, ends) = (edition.graph, [edition.graph[edge].source, edition.graph[edge].target])
    let time = time(of: graph[edge].interval, edition)
    guard time == .former, graph.claim(of: edge).validity.last != nil else { return time }
    return ends.contains { graph.hasHappened($0, by: edition.frame) } ? .happened : time
  }

  private static func time(of interval: DayInterval, _ edition: Edition) -> ClaimTime {
    if edition.frame.admits(interval) { return .current }
    return interval.start > edition.frame.last ? .later : .former
  }
}

extension Claim.Subject {
  /// Whether it is about a node or one of its relationships.
  func concerns(_ node: NodeID) -> Bool {
    switch self {
    case .node(let one), .property(of: let one): one == node
    case .edge(_, from: let one, to: let other): one == node || other == node
    }
  }
}
