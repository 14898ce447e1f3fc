public import GraphCore

/// Breadth-first search from both ends at once, for many questions under one filter.
///
/// I. Pohl, "Bi-directional search" (Machine Intelligence 6, 1971), on edges without weight: the
/// side whose next layer has fewer edges is expanded, a whole layer at a time. Deviates in
/// stopping at the first node that both sides have reached, which is right because layers are
/// expanded whole; and in walking directed edges both ways.
///
/// The memory of past questions is kept and only stamped out of date, so that a question costs
/// what it visits and not the size of the graph.
public struct BidirectionalSearch: Sendable {
  var space: SearchSpace
  private var forward: SearchSide
  private var backward: SearchSide
  private var epoch: UInt32 = 0

  /// Prepares a search; O(nodes).
  public init(_ graph: Graph, filter: PathFilter) { self.init(SearchSpace(graph, filter)) }

  init(_ space: SearchSpace) {
    self.space = space
    forward = SearchSide(nodeCount: space.nodeCount)
    backward = SearchSide(nodeCount: space.nodeCount)
  }

  /// The number of steps of the shortest way, or nil where there is none of at most `maxHops`.
  ///
  /// - Complexity: O(edges) at worst; on graphs of small diameter about the square root of it.
  public mutating func distance(
    from source: NodeID, to target: NodeID, maxHops: Int = .max
  ) -> Int? {
    var budget = SearchBudget(SearchLimits(expansions: .max))
    return meet(
      source.rawValue, target.rawValue, maxHops: maxHops, wholeLayer: false, budget: &budget
    )?.distance
  }

  /// A shortest way: the same for the same graph, but with no preference among equals.
  public mutating func shortestPath(
    from source: NodeID, to target: NodeID, maxHops: Int = .max
  ) -> Path? {
    var budget = SearchBudget(SearchLimits(expansions: .max))
    let meeting = meet(
      source.rawValue, target.rawValue, maxHops: maxHops, wholeLayer: false, budget: &budget)
    guard let middle = meeting?.nodes.first else { return nil }
    let head = walkBack(from: middle, in: forward)
    let tail = walkBack(from: middle, in: backward)
    return Path(
      nodes: head.nodes.reversed() + tail.nodes.dropFirst(),
      edges: head.edges.reversed() + tail.edges)
  }

  /// Where the two sides met.
  struct Meeting {
    /// The length of the shortest way.
    let distance: Int
    /// How far from the source the nodes lie.
    let depth: Int
    /// All nodes at that depth of shortest ways, or only the first found.
    let nodes: [UInt32]
  }

  /// Searches until the two sides meet; nil where they do not, or the budget is spent.
  mutating func meet(
    _ source: UInt32, _ target: UInt32, maxHops: Int, wholeLayer: Bool,
    budget: inout SearchBudget
  ) -> Meeting? {
    guard space.admits(source), space.admits(target) else { return nil }
    epoch &+= 1
    if epoch == 0 { self = BidirectionalSearch(space); epoch = 1 }
    forward.begin(at: source, epoch, weight: space.degree(of: source))
    backward.begin(at: target, epoch, weight: space.degree(of: target))
    if source == target { return Meeting(distance: 0, depth: 0, nodes: [source]) }
    while !forward.frontier.isEmpty, !backward.frontier.isEmpty,
      forward.depth + backward.depth < maxHops
    {
      let meeting =
        forward.weight <= backward.weight
        ? forward.expand(space, against: backward, epoch, wholeLayer, &budget)
        : backward.expand(space, against: forward, epoch, wholeLayer, &budget)
      guard budget.cut == nil else { return nil }
      guard meeting.isEmpty else {
        return Meeting(
          distance: forward.depth + backward.depth, depth: forward.depth, nodes: meeting)
      }
    }
    return nil
  }

  /// How far a node lies from the source, if this question's search came upon it from there.
  func depthFromSource(_ node: UInt32) -> Int? { forward.depth(of: node, epoch) }

  /// How far a node lies from the target, if this question's search came upon it from there.
  func depthFromTarget(_ node: UInt32) -> Int? { backward.depth(of: node, epoch) }

  private func walkBack(
    from node: UInt32, in side: SearchSide
  ) -> (nodes: [NodeID], edges: [EdgeID]) {
    var (nodes, edges) = ([NodeID(rawValue: node)], [EdgeID]())
    while let last = nodes.last, side.depth(of: last.rawValue, epoch) ?? 0 > 0 {
      let edge = EdgeID(rawValue: side.parents[last.index])
      edges.append(edge)
      nodes.append(space.graph[edge].otherEnd(than: last))
    }
    return (nodes, edges)
  }
}
