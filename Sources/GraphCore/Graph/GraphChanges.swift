/// What began, ended and changed between two days.
///
/// Each edge that holds on one of the two days only stands in exactly one of `began`, `ended` and
/// `changed`. What came and went in between holds on neither and is only counted. A thing that was
/// there on both days and was only proposed, or at no known stage, on one of them did not come or
/// go: it is told in `values` by its stage, and what ties it to others all along is `unchanged`. So
/// is what by its own dates held before the thing at its end came into being: who proposed a treaty
/// did so before there was one.
public struct GraphChanges: Hashable, Sendable {
  /// An edge that ended and the one of the same kind and ends that holds in its stead.
  public struct Change: Hashable, Sendable {
    /// The edge that held on the earlier day.
    public let before: EdgeID
    /// The edge that holds on the later day.
    public let after: EdgeID
    /// What the second is to the first.
    public let turn: Turn
  }

  /// A property of a node that has another value on the later day.
  public struct ValueChange: Hashable, Sendable {
    /// The node.
    public let node: NodeID
    /// The property.
    public let key: String
    /// The claim that counted on the earlier day, if any did.
    public let before: ClaimID?
    /// The claim that counts on the later day, if any does.
    public let after: ClaimID?
  }

  /// The earlier day.
  public let earlier: Day
  /// The later day.
  public let later: Day
  /// Edges that hold on the later day only and follow none.
  public let began: [EdgeID]
  /// Edges that held on the earlier day only and have no successor.
  public let ended: [EdgeID]
  /// Edges that gave way to another one between the same ends.
  public let changed: [Change]
  /// Edges that hold on both days, those of things that only changed their stage included.
  public let unchanged: [EdgeID]
  /// Edges of which imprecise dates do not tell whether they began, or ended, by the later day.
  public let uncertain: [EdgeID]
  /// Edges that began after the earlier day and ended before the later one.
  public let passing: [EdgeID]
  /// Nodes that are there on the later day only.
  public let appeared: [NodeID]
  /// Nodes that were there on the earlier day only.
  public let vanished: [NodeID]
  /// Nodes that came after the earlier day and went before the later one: events, most of them.
  public let passingNodes: [NodeID]
  /// Dated properties with another value, of nodes whose own dates include the later day.
  public let values: [ValueChange]

  /// Compares two days.
  ///
  /// - Complexity: O(nodes + edges + p·s²) for p parallel edges between two nodes that changed and
  ///   s claims about one property.
  public init(
    in graph: Graph, from earlier: Day, to later: Day, includesProposed: Bool = false
  ) {
    // Stretches of one day: what happened before a day is there of that day, but not on it.
    let before = TimeSlice(
      graph, in: .during(earlier, earlier), includesProposed: includesProposed)
    let after = TimeSlice(graph, in: .during(later, later), includesProposed: includesProposed)
    let values = Self.values(in: graph, before, after)
    let staged = Staged(graph, before, after, values)
    let ended = before.edges.members.filter {
      !after.edges.contains($0) && !staged.holds($0, in: after)
    }
    let began = after.edges.members.filter {
      !before.edges.contains($0) && !staged.holds($0, in: before)
        && !Self.isEarly($0, graph, before)
    }
    let changed = Succession(graph).pairs(of: ended, with: began)
    let (gone, come) = (Set(changed.map(\.before)), Set(changed.map(\.after)))
    (self.earlier, self.later, self.changed) = (earlier, later, changed)
    self.ended = ended.filter { !gone.contains($0) }
    self.began = began.filter { !come.contains($0) }
    unchanged = graph.edgeIDs.filter { edge in
      switch (before.edges.contains(edge), after.edges.contains(edge)) {
      case (true, true): true
      case (true, false): staged.holds(edge, in: after)
      case (false, true): staged.holds(edge, in: before) || Self.isEarly(edge, graph, before)
      case (false, false): false
      }
    }
    appeared = after.nodes.members.filter {
      !before.nodes.contains($0) && !staged.nodes.contains($0)
    }
    vanished = before.nodes.members.filter {
      !after.nodes.contains($0) && !staged.nodes.contains($0)
    }
    self.values = values
    let doubts = Doubts(graph, before, after)
    uncertain = doubts.edges
    let between = doubts.between(includesProposed: includesProposed)
    (passing, passingNodes) = (between?.edges ?? [], between?.nodes ?? [])
  }

  /// Whether an edge held on the earlier day by dates of its own, and is not there then only
  /// because something at its end had not come into being.
  private static func isEarly(_ id: EdgeID, _ graph: Graph, _ before: TimeSlice) -> Bool {
    let edge = graph[id]
    guard graph.claim(of: id).validity.since != nil, before.frame.admits(edge.interval) else {
      return false
    }
    return [edge.source, edge.target].contains {
      graph.interval(of: $0).start > before.frame.last
    }
  }

  private static func values(
    in graph: Graph, _ before: TimeSlice, _ after: TimeSlice
  ) -> [ValueChange] {
    let isThere = { node in
      after.nodes.contains(node)
        || before.nodes.contains(node) && after.frame.admits(graph.interval(of: node))
    }
    return graph.nodeIDs.filter(isThere).flatMap { node -> [ValueChange] in
      let dated = graph[node].properties.filter { graph[$0].validity != .always }
      let keys = Set(dated.flatMap { graph[$0].properties.map(\.key) }).sorted()
      return keys.compactMap { key in
        let one = graph.claim(of: node, property: key, in: before.frame)
        let two = graph.claim(of: node, property: key, in: after.frame)
        let values = [one, two].map { claim in claim.flatMap { graph[$0][key] } }
        return values[0] == values[1]
          ? nil : ValueChange(node: node, key: key, before: one, after: two)
      }
    }
  }
}

extension GraphChanges {
  /// Whether imprecise dates leave open that an edge which counts as begun held on the earlier
  /// day already, or that one which counts as held on it had ended by then.
  public func isUncertain(_ edge: EdgeID, in graph: Graph) -> Bool {
    graph.certainty(of: edge, on: earlier) != .certain
      || graph.certainty(of: edge, on: later)
        == .possiblyStill
  }
}

/// The things that were there on both days and count on one of them only because of their stage.
private struct Staged {
  let graph: Graph
  let nodes: Set<NodeID>

  init(
    _ graph: Graph, _ before: TimeSlice, _ after: TimeSlice,
    _ values: [GraphChanges.ValueChange]
  ) {
    self.graph = graph
    let turned = values.filter { $0.key == graph.schema.stage?.key }.map(\.node)
    nodes = Set(
      turned.filter { node in
        let interval = graph.interval(of: node)
        return before.nodes.contains(node) != after.nodes.contains(node)
          && before.frame.admits(interval) && after.frame.admits(interval)
      })
  }

  /// Whether an edge holds on a day on which it does not count only because of the stage of a thing
  /// at its end.
  func holds(_ id: EdgeID, in slice: TimeSlice) -> Bool {
    let edge = graph[id]
    guard slice.frame.admits(edge.interval) else { return false }
    let absent = [edge.source, edge.target].filter { !slice.nodes.contains($0) }
    return !absent.isEmpty && absent.allSatisfy(nodes.contains)
  }
}

/// What lies between the two days, and what imprecise dates leave open.
private struct Doubts {
  let graph: Graph
  let before: TimeSlice
  let after: TimeSlice

  init(_ graph: Graph, _ before: TimeSlice, _ after: TimeSlice) {
    (self.graph, self.before, self.after) = (graph, before, after)
  }

  var edges: [EdgeID] {
    let later = after.frame.last
    return graph.edgeIDs.filter { id in
      let edge = graph[id]
      guard after.nodes.contains(edge.source), after.nodes.contains(edge.target) else {
        return false
      }
      switch graph.certainty(of: id, on: later) {
      case .certain: return false
      case .possiblyAlready:
        return !before.edges.contains(id)
          && (after.includesProposed || !graph.isProposed(id))
          && graph.certainty(of: id, on: before.frame.last) == .certain
      case .possiblyStill:
        return before.edges.contains(id) && after.edges.contains(id)
          && graph.certainty(of: id, on: before.frame.last) == .certain
      }
    }
  }

  func between(includesProposed: Bool) -> (edges: [EdgeID], nodes: [NodeID])? {
    let (first, last) = (before.frame.last.advanced(by: 1), after.frame.last.advanced(by: -1))
    guard first <= last else { return nil }
    let slice = TimeSlice(
      graph, in: .during(first, last), includesProposed: includesProposed)
    let nodes = slice.nodes.members.filter {
      !before.nodes.contains($0) && !after.nodes.contains($0)
    }
    let edges = slice.edges.members.filter {
      !before.edges.contains($0) && !after.edges.contains($0)
    }
    return (edges, nodes)
  }
}

extension Graph {
  /// What began, ended and changed between two days.
  public func changes(
    from earlier: Day, to later: Day, includingProposed: Bool = false
  ) -> GraphChanges {
    GraphChanges(in: self, from: earlier, to: later, includesProposed: includingProposed)
  }
}
