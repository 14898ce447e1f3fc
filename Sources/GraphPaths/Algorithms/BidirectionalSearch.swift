public import GraphCore

/// Breadth-first search from both ends at once, for many questions under one filter.
///
/// I. Pohl, "Bi-directional search" (Machine Intelligence 6, 1971), on edges without weight: the
/// side whose next layer has fewer edges is expanded, a whole layer at a time. Deviates in
/// stopping at the first node that both sides have reached, which is right because layers are
/// expanded whole; and in walking directed edges both ways unless the filter keeps directions.
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
    forward = SearchSide(nodeCount: space.nodeCount, isBackwards: false)
    backward = SearchSide(nodeCount: space.nodeCount, isBackwards: true)
  }

  /// Puts another filter in place of its own; the memory of past questions is kept.
  public mutating func use(_ filter: PathFilter) {
    space = SearchSpace(space.graph, filter)
  }

  /// The number of steps of the shortest way, or nil where there is none of at most `maxHops`.
  ///
  /// - Complexity: O(edges) at worst; on graphs of small diameter about the square root of it.
  public mutating func distance(
    from source: NodeID, to target: NodeID, maxHops: Int = .max
  ) -> Int? {
    var budget = SearchBudget(SearchLimits(expansions: .max))
    space.admit(.max, .max)
    return meet(
      source.rawValue, target.rawValue, maxHops: maxHops, wholeLayer: false, budget: &budget
    )?.distance
  }

  /// A shortest way: the same for the same graph, but with no preference among equals.
  public mutating func shortestPath(
    from source: NodeID, to target: NodeID, maxHops: Int = .max
  ) -> Path? {
    var budget = SearchBudget(SearchLimits(expansions: .max))
    space.admit(.max, .max)
    let meeting = meet(
      source.rawValue, target.rawValue, maxHops: maxHops, wholeLayer: false, budget: &budget)
    guard let middle = meeting?.nodes.first else { return nil }
    let walk = walk(through: middle)
    return Path(nodes: walk.nodes, edges: walk.edges)
  }

  /// A shortest walk between two nodes that may themselves be outside the filter's nodes, over
  /// edges that fit a condition besides.
  public mutating func shortestWalk(
    from source: NodeID, to target: NodeID, maxHops: Int = .max, where fits: EdgeCondition? = nil,
    budget: inout SearchBudget
  ) -> Walk? {
    space.admit(source.rawValue, target.rawValue)
    let meeting = meet(
      source.rawValue, target.rawValue, maxHops: maxHops, wholeLayer: false, where: fits,
      budget: &budget)
    return (meeting?.nodes.first).map { walk(through: $0) }
  }

  /// All shortest walks between two nodes that may themselves be outside the filter's nodes, over
  /// edges that fit a condition besides; parallel edges make walks of their own.
  public mutating func shortestWalks(
    from source: NodeID, to target: NodeID, maxHops: Int = .max, where fits: EdgeCondition? = nil,
    budget: inout SearchBudget
  ) -> ShortestWalks? {
    space.admit(source.rawValue, target.rawValue)
    let steps = ShortestSteps(
      from: source.rawValue, to: target.rawValue, &self, maxHops: maxHops, where: fits,
      budget: &budget)
    return steps.map(ShortestWalks.init)
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
    where fits: EdgeCondition? = nil, budget: inout SearchBudget
  ) -> Meeting? {
    guard space.admits(source), space.admits(target) else { return nil }
    epoch &+= 1
    if epoch == 0 { self = BidirectionalSearch(space); epoch = 1 }
    forward.begin(at: source, epoch, weight: space.degree(of: source))
    backward.begin(at: target, epoch, weight: space.degree(of: target, backwards: true))
    if source == target { return Meeting(distance: 0, depth: 0, nodes: [source]) }
    while !forward.frontier.isEmpty, !backward.frontier.isEmpty,
      forward.depth + backward.depth < maxHops
    {
      let meeting =
        forward.weight <= backward.weight
        ? forward.expand(space, against: backward, epoch, wholeLayer, where: fits, &budget)
        : backward.expand(space, against: forward, epoch, wholeLayer, where: fits, &budget)
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

  private func walk(through middle: UInt32) -> Walk {
    var walk = Walk(nodes: [], edges: [])
    let head = forward.depth(of: middle, epoch) ?? 0
    let tail = backward.depth(of: middle, epoch) ?? 0
    walk.nodes.reserveCapacity(head + tail + 1)
    walk.edges.reserveCapacity(head + tail)
    var node = NodeID(rawValue: middle)
    walk.nodes.append(node)
    for _ in 0..<head { step(from: &node, over: forward, &walk) }
    walk.nodes.reverse()
    walk.edges.reverse()
    node = NodeID(rawValue: middle)
    for _ in 0..<tail { step(from: &node, over: backward, &walk) }
    return walk
  }

  private func step(from node: inout NodeID, over side: borrowing SearchSide, _ walk: inout Walk) {
    let edge = EdgeID(rawValue: side.parents[node.index])
    node = space.graph[edge].otherEnd(than: node)
    walk.edges.append(edge)
    walk.nodes.append(node)
  }
}
