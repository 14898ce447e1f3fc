internal import GraphCore

/// All shortest walks between two nodes, one when it is asked for, in the order of the numbers of
/// their edges.
public struct ShortestWalks: IteratorProtocol {
  private let steps: ShortestSteps
  private var nodes: [NodeID]
  private var edges: [EdgeID] = []
  /// The steps from each node of the walk, and which of them was taken.
  private var open: [(steps: [ShortestSteps.Step], next: Int)]

  init(_ steps: ShortestSteps) {
    self.steps = steps
    nodes = [NodeID(rawValue: steps.source)]
    open = [(steps.steps(from: steps.source), 0)]
  }

  /// The number of edges of each.
  public var length: Int { steps.distance }

  /// The next walk, nil after the last.
  ///
  /// - Complexity: O(length).
  public mutating func next() -> Walk? {
    while let last = open.indices.last {
      if edges.count == steps.distance {
        let walk = Walk(nodes: nodes, edges: edges)
        leave()
        return walk
      }
      guard open[last].next < open[last].steps.count else {
        leave()
        continue
      }
      let step = open[last].steps[open[last].next]
      open[last].next += 1
      edges.append(EdgeID(rawValue: step.edge))
      nodes.append(NodeID(rawValue: step.node))
      open.append((steps.steps(from: step.node), 0))
    }
    return nil
  }

  private mutating func leave() {
    open.removeLast()
    if !edges.isEmpty {
      edges.removeLast()
      nodes.removeLast()
    }
  }
}
