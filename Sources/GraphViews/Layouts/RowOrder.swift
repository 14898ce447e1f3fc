import GraphCore

/// In which order the rows of a matrix stand: `order:` of a view file.
public enum RowOrder: String, CaseIterable, Sendable {
  /// By the names that are printed.
  case name
  /// By families of levels, so that those who hold them together stand together.
  ///
  /// Families come by their highest rank. Of each, the entities without a place yet that hold a
  /// level of it with one another stand in a block, the largest block first; and in a block those
  /// with the most ties of the family first, then those with the higher ranks, then by name.
  case family
}

extension RowOrder {
  /// Entities in this order; they are given in that of their names.
  ///
  /// - Complexity: O(families × (entities² + edges)).
  func sorted(_ nodes: [NodeID], tiedBy edges: [EdgeID], in graph: Graph) -> [NodeID] {
    guard self == .family else { return nodes }
    let levels = graph.levels.levels
    let families = Set(edges.compactMap { graph[$0].level }.map { graph.levels[$0].family })
    func rank(_ family: String) -> Int {
      levels.filter { $0.family == family }.map(\.rank).max() ?? 0
    }
    var (order, rest) = ([NodeID](), nodes)
    for family in families.sorted(by: { (rank($1), $0) < (rank($0), $1) }) {
      let own = FamilyTies(edges.filter { family == Self.family(of: $0, in: graph) }, in: graph)
      let placed = own.blocks(of: rest).flatMap { $0 }
      order += placed
      rest = rest.filter { !Set(placed).contains($0) }
    }
    return order + rest
  }

  private static func family(of edge: EdgeID, in graph: Graph) -> String? {
    graph[edge].level.map { graph.levels[$0].family }
  }
}

/// The ties of one family.
private struct FamilyTies {
  private var neighbours: [NodeID: Set<NodeID>] = [:]
  private var ranks: [NodeID: Int] = [:]

  init(_ edges: [EdgeID], in graph: Graph) {
    for id in edges {
      let edge = graph[id]
      for (one, two) in [(edge.source, edge.target), (edge.target, edge.source)] {
        neighbours[one, default: []].insert(two)
        ranks[one, default: 0] += edge.level.map { graph.levels[$0].rank } ?? 0
      }
    }
  }

  /// Those of some entities that are tied, in blocks that ways along the ties join.
  func blocks(of nodes: [NodeID]) -> [[NodeID]] {
    let tied = nodes.filter { neighbours[$0] != nil }
    var (blocks, seen): ([[NodeID]], Set<NodeID>) = ([], [])
    for node in tied where !seen.contains(node) {
      let reached = reached(from: node)
      seen.formUnion(reached)
      blocks.append(ranked(tied.filter(reached.contains)))
    }
    return blocks.enumerated().sorted {
      (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset)
    }.map(\.element)
  }

  private func reached(from node: NodeID) -> Set<NodeID> {
    var (reached, ahead): (Set<NodeID>, [NodeID]) = ([node], [node])
    while let next = ahead.popLast() {
      for other in neighbours[next] ?? [] where reached.insert(other).inserted {
        ahead.append(other)
      }
    }
    return reached
  }

  private func ranked(_ nodes: [NodeID]) -> [NodeID] {
    func key(_ node: NodeID) -> (Int, Int) {
      (-(neighbours[node]?.count ?? 0), -(ranks[node] ?? 0))
    }
    return nodes.enumerated().sorted {
      let (one, two) = (key($0.element), key($1.element))
      return (one.0, one.1, $0.offset) < (two.0, two.1, $1.offset)
    }.map(\.element)
  }
}
