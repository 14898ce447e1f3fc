import GraphCore

/// Which of the edges of one step stands for it, and in which order the others follow.
///
/// After disputes and preferences an edge comes before those whose levels its own surpasses. Where
/// levels cannot be compared the drawn rank decides, which is no claim about their order: it only
/// chooses what is told first. Then the later beginning comes first, then the lower number.
struct StepOrder {
  typealias Option = (edge: EdgeID, cost: UInt64)

  let graph: Graph
  let tieBreak: TieBreak

  /// The edges in that order, each with what a step over it costs.
  ///
  /// - Complexity: O(n³) in the number of edges between the same two nodes.
  func ordered(_ edges: [EdgeID]) -> [Option] {
    var left = edges.map { (edge: $0, cost: tieBreak.cost(of: $0, in: graph)) }
    guard left.count > 1 else { return left }
    left.sort(by: isTold)
    var ordered: [Option] = []
    while !left.isEmpty {
      let top = left.firstIndex { option in !left.contains { surpasses($0, option) } }
      ordered.append(left.remove(at: top ?? left.startIndex))
    }
    return ordered
  }

  private func isTold(_ one: Option, before other: Option) -> Bool {
    guard one.cost == other.cost else { return one.cost < other.cost }
    let (ranks, starts) = ((rank(one), rank(other)), (start(one), start(other)))
    guard ranks.0 == ranks.1 else { return ranks.0 > ranks.1 }
    return starts.0 == starts.1 ? one.edge < other.edge : starts.0 > starts.1
  }

  private func rank(_ option: Option) -> Int {
    graph[option.edge].level.map { graph.levels[$0].rank } ?? .min
  }

  private func start(_ option: Option) -> Day { graph[option.edge].interval.start }

  private func surpasses(_ one: Option, _ other: Option) -> Bool {
    guard one.cost == other.cost, let upper = graph[one.edge].level,
      let lower = graph[other.edge].level, upper != lower
    else { return false }
    return graph.levels.isAtLeast(upper, lower) == true
  }
}
