public import GraphCore

/// What lies within a number of steps of a node.
public struct Neighborhood: Sendable {
  /// A node and how it is reached.
  public struct Neighbor: Hashable, Sendable {
    /// The node.
    public let node: NodeID
    /// The number of steps from the centre.
    public let distance: Int
    /// The admitted edges to nodes that lie one step nearer, in the order of their numbers.
    public let edges: [EdgeID]
  }

  /// The node around which it lies.
  public let center: NodeID
  /// The most steps.
  public let hops: Int
  /// The nodes within reach but for the centre, nearest first, then by id.
  public let neighbors: [Neighbor]
  /// All admitted edges between the nodes of the neighbourhood, the centre's included.
  public let edges: [EdgeID]
  /// The level that edges had to have or surpass.
  public let atLeast: LevelID?
  /// The edges in force, from nodes that could be gone on from, whose level cannot be compared with
  /// it, in the order of their numbers.
  public let incomparable: [EdgeID]
}

extension Graph {
  /// What lies within `hops` admitted steps of `center`, edges walked both ways.
  ///
  /// Breadth first, as E. F. Moore, "The shortest path through a maze" (1959). Empty where the
  /// filter does not admit the centre.
  /// - Complexity: O(edges at the nodes within reach).
  public func neighborhood(
    of center: NodeID, hops: Int, filter: PathFilter
  ) -> Neighborhood {
    let space = SearchSpace(self, filter)
    guard space.admits(center.rawValue) else {
      return Neighborhood(
        center: center, hops: hops, neighbors: [], edges: [],
        atLeast: filter.constraints.atLeast, incomparable: [])
    }
    var distances = [center.rawValue: 0]
    var layers = [[center.rawValue]]
    while layers.count <= hops, let last = layers.last, !last.isEmpty {
      var next: [UInt32] = []
      for node in last {
        space.forEachStep(from: node) { neighbor, _ in
          guard distances[neighbor] == nil else { return }
          distances[neighbor] = layers.count
          next.append(neighbor)
        }
      }
      layers.append(next.sorted())
    }
    var within: Set<UInt32> = []
    let neighbors = layers.joined().map { node in
      var nearer: [UInt32] = []
      space.forEachStep(from: node) { neighbor, edge in
        guard let distance = distances[neighbor] else { return }
        within.insert(edge)
        if distance < distances[node] ?? 0 { nearer.append(edge) }
      }
      return Neighborhood.Neighbor(
        node: NodeID(rawValue: node), distance: distances[node] ?? 0,
        edges: nearer.sorted().map { EdgeID(rawValue: $0) })
    }
    return Neighborhood(
      center: center, hops: hops, neighbors: Array(neighbors.dropFirst()),
      edges: within.sorted().map { EdgeID(rawValue: $0) },
      atLeast: filter.constraints.atLeast,
      incomparable: incomparable(
        at: layers.prefix(hops).joined().map { NodeID(rawValue: $0) }, filter))
  }

  /// The edges at some nodes that a filter refuses for a level that it cannot compare alone.
  private func incomparable(at nodes: [NodeID], _ filter: PathFilter) -> [EdgeID] {
    guard let bound = filter.constraints.atLeast else { return [] }
    let edges = nodes.flatMap { node in
      self.edges(at: node).filter { id in
        let edge = self[id]
        guard let level = edge.level, levels.isAtLeast(level, bound) == nil else { return false }
        return (filter.forward | filter.backward) & (1 << UInt64(edge.kind.rawValue)) != 0
          && filter.nodes.contains(edge.otherEnd(than: node))
          && filter.constraints.frame.admits(edge.interval)
          && filter.refusedEdges?.contains(id) != true
      }
    }
    return Array(Set(edges)).sorted()
  }
}
