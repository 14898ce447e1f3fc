import GraphCore

/// The steps of all shortest walks between two nodes: layers of nodes, and from each node the
/// edges that lead on.
///
/// The layers are those of a breadth-first search (E. F. Moore, "The shortest path through a
/// maze", 1959) from both ends, read back from where the two met, so that no step leads astray.
struct ShortestSteps {
  /// One step on: the edge and the node that it leads to.
  typealias Step = (edge: UInt32, node: UInt32)

  /// The length of the walks.
  let distance: Int
  /// Where they begin.
  let source: UInt32
  /// The nodes by their distance from the source.
  private(set) var layers: [[UInt32]]
  private var steps: [UInt32: [Step]] = [:]

  /// Finds the steps, or nil where there is no walk or the budget is spent.
  ///
  /// - Complexity: that of the search, and O(edges at the nodes of shortest walks).
  init?(
    from source: UInt32, to target: UInt32, _ search: inout BidirectionalSearch,
    maxHops: Int = .max, where fits: EdgeCondition? = nil, budget: inout SearchBudget
  ) {
    let meeting = search.meet(
      source, target, maxHops: maxHops, wholeLayer: true, where: fits, budget: &budget)
    guard let meeting else { return nil }
    (distance, self.source) = (meeting.distance, source)
    layers = Array(repeating: [], count: meeting.distance + 1)
    layers[meeting.depth] = meeting.nodes
    addHead(from: meeting.depth, search, where: fits)
    addTail(from: meeting.depth, search, where: fits)
  }

  /// The steps on from a node, by the numbers of their edges.
  func steps(from node: UInt32) -> [Step] { steps[node] ?? [] }

  /// Goes back from the meeting to the source.
  private mutating func addHead(
    from depth: Int, _ search: borrowing BidirectionalSearch, where fits: EdgeCondition?
  ) {
    for depth in stride(from: depth, to: 0, by: -1) {
      for node in layers[depth] {
        search.space.forEachStep(from: node, backwards: true) { before, edge in
          guard search.depthFromSource(before) == depth - 1,
            fits?(EdgeID(rawValue: edge)) ?? true
          else { return }
          if steps[before] == nil { layers[depth - 1].append(before) }
          steps[before, default: []].append((edge, node))
        }
      }
    }
    for layer in layers[..<depth] { for node in layer { sort(node) } }
  }

  /// Goes on from the meeting to the target.
  private mutating func addTail(
    from depth: Int, _ search: borrowing BidirectionalSearch, where fits: EdgeCondition?
  ) {
    for depth in depth..<distance {
      let left = distance - depth - 1
      for node in layers[depth] {
        search.space.forEachStep(from: node) { next, edge in
          guard search.depthFromTarget(next) == left, fits?(EdgeID(rawValue: edge)) ?? true
          else { return }
          steps[node, default: []].append((edge, next))
        }
        sort(node)
      }
      layers[depth + 1] = next(after: layers[depth])
    }
  }

  private func next(after layer: [UInt32]) -> [UInt32] {
    var seen: Set<UInt32> = []
    return layer.flatMap { steps(from: $0) }.map(\.node).filter { seen.insert($0).inserted }
  }

  private mutating func sort(_ node: UInt32) { steps[node]?.sort { $0.edge < $1.edge } }
}
