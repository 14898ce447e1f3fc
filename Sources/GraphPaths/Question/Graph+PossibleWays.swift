import GraphCore

extension Graph {
  /// The shortest way over what is possibly there already, if it is shorter than all that are sure.
  func possibleWay(beside answer: PathAnswer) -> Path? {
    var question = answer.question
    guard question.seeksRelaxations, answer.cut == nil,
      hasPossible(by: question.constraints.frame.last)
    else { return nil }
    question.constraints.includesPossible = true
    question.want = .shortest
    question.maxHops = min(answer.question.mostHops, (answer.paths.first?.length ?? .max) - 1)
    guard question.maxHops ?? 0 > 0 else { return nil }
    var search = PathSearch(question, in: self)
    return search.run().ways.first.map { StepChoice(search.costs).path($0.nodes) }
  }

  /// Whether anything begins after a day that may have begun before it.
  private func hasPossible(by day: Day) -> Bool {
    edgeIDs.contains { edges.starts[$0.index] > day.rawValue && isPossible($0, by: day) }
      || nodeIDs.contains { interval(of: $0).start > day && isPossible($0, by: day) }
  }

  /// Whether an edge is not counted yet, but may hold already.
  func isPossible(_ edge: EdgeID, by day: Day) -> Bool {
    certainty(of: edge, on: day) == .possiblyAlready
  }

  /// Whether a node is not counted yet, but may be there already.
  func isPossible(_ node: NodeID, by day: Day) -> Bool {
    certainty(of: node, on: day) == .possiblyAlready
  }
}
