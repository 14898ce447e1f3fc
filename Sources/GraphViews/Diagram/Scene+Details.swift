import GraphCore

extension Scene {
  /// The second line of a box: where the thing has its seat, or how far it has come.
  func detail(of node: NodeID) -> String? {
    seat(of: node) ?? stage(of: node)
  }

  /// The place at the end of a relationship that leads from a body to a single place.
  private func seat(of node: NodeID) -> String? {
    let seats = graph.outgoing(from: node).filter {
      frame.admits(graph[$0].interval) && graph.kind(of: $0).family == .geography
        && graph.kind(of: $0).exclusivity == .bySource
    }
    return seats.first.map { name(of: graph[$0].target) }
  }

  /// The stage in words, with the year from which it has lasted.
  private func stage(of node: NodeID) -> String? {
    guard let rule = graph.schema.stage, let stage = stageName(of: node),
      let claim = graph.claim(of: node, property: rule.key, in: frame)
    else { return nil }
    guard let since = graph[claim].validity.since else { return stage }
    return language == .english ? "\(stage) since \(since.year)" : "\(stage), \(since.year)"
  }
}
