import GraphCore

/// What a filter refuses at the nodes that can be reached from either end.
///
/// Each edge counts once, for the first reason that applies. The nodes are those that the filter
/// lets a walk reach, so that the count does not depend on the order of a search.
struct DropCount {
  private let space: SearchSpace
  private let frame: TimeFrame
  private let constraints: PathConstraints
  private let reached: NodeSet
  private var dropped: [DropReason: [RelationshipKindID: [EdgeID]]] = [:]

  init(_ question: PathQuestion, _ space: SearchSpace) {
    self.space = space
    (constraints, frame) = (question.constraints, question.constraints.frame)
    let fromSource = Self.reached(from: question.source.rawValue, backwards: false, in: space)
    let fromTarget = Self.reached(from: question.target.rawValue, backwards: true, in: space)
    reached = fromSource.union(fromTarget)
    for node in reached.members { count(at: node) }
  }

  /// The edges by reason, then by kind.
  var groups: [DroppedEdges] {
    DropReason.allCases.flatMap { reason in
      (dropped[reason] ?? [:]).sorted { $0.key < $1.key }.map { kind, edges in
        DroppedEdges(reason: reason, kind: kind, edges: edges.sorted())
      }
    }
  }

  private static func reached(
    from node: UInt32, backwards: Bool, in space: SearchSpace
  ) -> NodeSet {
    var reached = NodeSet(capacity: space.nodeCount)
    guard space.admits(node) else { return reached }
    reached.insert(NodeID(rawValue: node))
    var stack = [node]
    while let last = stack.popLast() {
      space.forEachStep(from: last, backwards: backwards) { neighbor, _ in
        if reached.insert(NodeID(rawValue: neighbor)) { stack.append(neighbor) }
      }
    }
    return reached
  }

  private mutating func count(at node: NodeID) {
    let graph = space.graph
    for id in graph.edges(at: node) {
      let edge = graph[id]
      let other = edge.otherEnd(than: node)
      let isSecond = other != node && reached.contains(other) && edge.source != node
      guard !isSecond, other != node, let reason = reason(edge, to: other) else { continue }
      dropped[reason, default: [:]][edge.kind, default: []].append(id)
    }
  }

  private func reason(_ edge: Edge, to other: NodeID) -> DropReason? {
    let filter = space.filter
    guard filter.forward & (1 << UInt64(edge.kind.rawValue)) != 0 else { return .kind }
    if let reason = timeReason(edge) ?? levelReason(edge) { return reason }
    if filter.refusedEdges?.contains(edge.id) ?? false { return .proposed }
    guard !filter.nodes.contains(other) else { return nil }
    if constraints.avoidedNodes.contains(other) { return .avoided }
    return space.graph.presence(of: other, in: frame) == .absent ? .absent : .proposed
  }

  private func levelReason(_ edge: Edge) -> DropReason? {
    guard let bound = constraints.atLeast else { return nil }
    guard let level = edge.level else { return .noLevel }
    switch space.graph.levels.isAtLeast(level, bound) {
    case true?: return nil
    case false?: return .belowLevel
    case nil: return .incomparable
    }
  }

  private func timeReason(_ edge: Edge) -> DropReason? {
    guard !frame.admits(edge.interval) else { return nil }
    guard frame.last < edge.interval.start else { return .noLonger }
    let certainty = space.graph.certainty(of: edge.id, on: frame.last)
    return certainty == .possiblyAlready ? .possiblyAlready : .notYet
  }
}
