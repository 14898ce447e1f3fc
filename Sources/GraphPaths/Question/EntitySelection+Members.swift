public import GraphCore

/// An entity that a selection finds.
public struct SelectedEntity: Hashable, Sendable {
  /// The entity.
  public let node: NodeID
  /// The edges for which it was found, if the selection asks for edges.
  public let edges: [EdgeID]
  /// What imprecise dates leave open; an entity that is `possiblyAlready` does not count yet.
  public let certainty: Certainty
}

extension EntitySelection {
  /// The entities found, in the order of their ids, those that do not count yet among them.
  ///
  /// A reference that is asked for names what it contributed, whether that is there, gone, or only
  /// proposed.
  ///
  /// - Complexity: O(nodes + edges at the nodes of the kind).
  public func members(of graph: Graph) -> [SelectedEntity] {
    let nodes = kind.map(graph.nodes(of:)) ?? graph.nodeIDs
    let cited = reference.map { graph.nodes(citing: $0) }
    return nodes.filter { cited?.contains($0) ?? true }
      .filter { exists($0, graph) && fits($0, graph) }
      .compactMap { selected($0, graph) }
  }

  private func exists(_ node: NodeID, _ graph: Graph) -> Bool {
    switch graph.presence(of: node, in: frame) {
    case .present: true
    case .proposed: includesProposed || asksForProposed(graph) || reference != nil
    case .absent:
      reference != nil
        || asksForNoEdge && graph.certainty(of: node, in: frame) == .possiblyAlready
    }
  }

  /// Whether entities are found for what they are, and not for an edge of theirs.
  public var asksForNoEdge: Bool { joinedTo == nil && edgeStates == nil && atLeast == nil }

  /// The edges in force that are left out because their level cannot be compared with the one
  /// asked for, each once, in the order of their numbers; none where no level is asked for.
  ///
  /// - Complexity: O(nodes + edges at the nodes of the kind).
  public func incomparable(in graph: Graph) -> [EdgeID] {
    guard let atLeast else { return [] }
    var selection = self
    selection.atLeast = nil
    let nodes = kind.map(graph.nodes(of:)) ?? graph.nodeIDs
    let edges = nodes.filter { selection.exists($0, graph) && selection.fits($0, graph) }
      .flatMap { node in
        graph.edges(at: node).filter { edge in
          guard let level = graph[edge].level, frame.admits(graph[edge].interval) else {
            return false
          }
          return graph.levels.isAtLeast(level, atLeast) == nil
            && selection.fits(edge, at: node, graph)
        }
      }
    return Array(Set(edges)).sorted()
  }

  /// Who asks for a stage that is no more than a proposal has named the proposals.
  private func asksForProposed(_ graph: Graph) -> Bool {
    guard let states, let rule = graph.schema.stage else { return false }
    return states.key == rule.key && rule.proposed.contains(states.value)
  }

  private func fits(_ node: NodeID, _ graph: Graph) -> Bool {
    if let states {
      return days(of: node, states.key, graph).contains { day in
        graph.value(of: node, property: states.key, in: .day(day))?.text == states.value
      }
    }
    return true
  }

  /// The days of the frame on which a property can get another value, the first one included.
  private func days(of node: NodeID, _ key: String, _ graph: Graph) -> [Day] {
    let turns = graph.claims(of: node, property: key).map(graph.counted)
      .flatMap { [$0.start, $0.end] }
    return [frame.first] + turns.filter { frame.first < $0 && $0 <= frame.last }
  }

  private func selected(_ node: NodeID, _ graph: Graph) -> SelectedEntity? {
    guard !asksForNoEdge else {
      let certainty = reference == nil ? graph.certainty(of: node, in: frame) : .certain
      return SelectedEntity(node: node, edges: [], certainty: certainty)
    }
    let edges = graph.edges(at: node).filter { fits($0, at: node, graph) }
    let held = edges.filter { frame.admits(graph[$0].interval) }
    guard held.isEmpty else {
      let isCertain = held.contains { certainty(of: $0, graph) == .certain }
      return SelectedEntity(
        node: node, edges: held, certainty: isCertain ? .certain : .possiblyStill)
    }
    let possible = edges.filter { certainty(of: $0, graph) == .possiblyAlready }
    guard !possible.isEmpty else { return nil }
    return SelectedEntity(node: node, edges: possible, certainty: .possiblyAlready)
  }

  private func fits(_ edge: EdgeID, at node: NodeID, _ graph: Graph) -> Bool {
    if let joinedTo, graph[edge].otherEnd(than: node) != joinedTo { return false }
    if let atLeast {
      guard let level = graph[edge].level, graph.levels.isAtLeast(level, atLeast) == true else {
        return false
      }
    }
    guard let edgeStates else { return true }
    return graph.claim(of: edge)[edgeStates.key]?.text == edgeStates.value
  }

  private func certainty(of edge: EdgeID, _ graph: Graph) -> Certainty {
    graph.certainty(of: edge, in: frame)
  }
}

extension Graph {
  /// What imprecise dates leave open about the existence of a node in a time frame: certain if it
  /// is so on some day of the frame.
  public func certainty(of node: NodeID, in frame: TimeFrame) -> Certainty {
    let start = interval(of: node).start
    return certainty(of: node, on: start > frame.last ? frame.last : max(frame.first, start))
  }

  /// What imprecise dates leave open about an edge in a time frame: certain if it is so on some
  /// day of the frame.
  public func certainty(of edge: EdgeID, in frame: TimeFrame) -> Certainty {
    let start = self[edge].interval.start
    return certainty(of: edge, on: start > frame.last ? frame.last : max(frame.first, start))
  }
}

extension Graph {
  /// The things about which, or about whose relationships, some claim cites a document.
  ///
  /// - Complexity: O(claims).
  fileprivate func nodes(citing reference: ReferenceID) -> Set<NodeID> {
    var nodes: Set<NodeID> = []
    for claim in claims where claim.citations.contains(where: { $0.reference == reference }) {
      switch claim.subject {
      case .node(let node), .property(of: let node): nodes.insert(node)
      case .edge(_, from: let one, to: let other): nodes.formUnion([one, other])
      }
    }
    return nodes
  }
}
