import GraphCore

/// Chooses the edge that stands for each step of a way.
///
/// On a day it is the preferred one. Over a stretch of days the edges are chosen so that all hold
/// together on some day, if any choice does, and among such choices the preferred one; else each
/// step has its preferred edge.
struct StepChoice {
  private typealias Option = (edge: EdgeID, cost: UInt64)

  private let costs: StepCosts
  private let frame: TimeFrame

  init(_ costs: StepCosts) {
    self.costs = costs
    frame = costs.space.filter.constraints.frame
  }

  func path(_ nodes: [UInt32]) -> Path {
    let options = zip(nodes, nodes.dropFirst()).map { costs.edges(between: $0, $1) }
    let together = frame.isStretch ? choiceTogether(nodes, options) : nil
    let chosen = together ?? options.compactMap { $0.first?.edge }
    let also = zip(options, chosen).map { options, chosen in
      options.map(\.edge).filter { $0 != chosen }
    }
    return Path(nodes: nodes.map { NodeID(rawValue: $0) }, edges: chosen, also: also)
  }

  private func choiceTogether(_ nodes: [UInt32], _ options: [[Option]]) -> [EdgeID]? {
    let graph = costs.space.graph
    let ofNodes = nodes.map { graph.interval(of: NodeID(rawValue: $0)) }
      .reduce(frame.interval) { $0.intersection($1) }
    let starts = options.joined().map { graph[$0.edge].interval.start }
    let days = Set(starts + [ofNodes.start]).filter(ofNodes.contains).sorted(by: >)
    let choices = days.compactMap { choice(on: $0, options) }
    return choices.min { $0.cost < $1.cost }?.edges
  }

  private func choice(
    on day: Day, _ options: [[Option]]
  ) -> (edges: [EdgeID], cost: UInt64)? {
    let graph = costs.space.graph
    let chosen = options.compactMap { $0.first { graph[$0.edge].interval.contains(day) } }
    guard chosen.count == options.count else { return nil }
    return (chosen.map(\.edge), chosen.reduce(0) { $0 &+ $1.cost })
  }
}
