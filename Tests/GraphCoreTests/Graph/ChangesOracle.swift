import GraphCore

/// What changed between two days, worked out edge by edge from the claims' own dates.
struct ChangesOracle {
  let graph: Graph
  let earlier: Day
  let later: Day

  /// Whether an edge counts on a day: both ends are there, and so is the edge.
  func holds(_ edge: EdgeID, on day: Day) -> Bool {
    let (ends, validity) = (graph[edge], graph.claim(of: edge).validity)
    guard counts(validity, on: day), !graph.isProposed(edge) else { return false }
    return [ends.source, ends.target].allSatisfy { node in
      graph.presence(of: node, in: .day(day)) == .present
    }
  }

  /// The rule of the house, word for word: a date stands for its last day, never for one after the
  /// knowledge date that it may mean.
  func counts(_ validity: Validity, on day: Day) -> Bool {
    func stands(_ date: CalendarDate) -> Day {
      date.firstDay <= graph.knowledge && graph.knowledge < date.lastDay
        ? graph.knowledge : date.lastDay
    }
    if let since = validity.since, day < stands(since) { return false }
    if let until = validity.until, day >= stands(until) { return false }
    if let last = validity.last, day > stands(last) { return false }
    return true
  }

  /// Whether two edges are of one kind and join the same two nodes.
  func isAlike(_ one: EdgeID, _ two: EdgeID) -> Bool {
    let (one, two) = (graph[one], graph[two])
    guard one.kind == two.kind else { return false }
    let same = one.source == two.source && one.target == two.target
    let turned = one.source == two.target && one.target == two.source
    return same || (turned && !graph.schema[one.kind].isDirected)
  }

  /// Whether a level stands above another: by walking down cover after cover.
  func isAbove(_ high: LevelID, _ low: LevelID) -> Bool {
    graph.levels.covers.contains { cover in
      cover.above == high && (cover.below == low || isAbove(cover.below, low))
    }
  }

  /// Whether what an imprecise date leaves open about an edge is left open on a day.
  func isOpen(_ edge: EdgeID, on day: Day) -> Certainty {
    let validity = graph.claim(of: edge).validity
    if !counts(validity, on: day) {
      let mayHaveBegun = validity.since.map { $0.firstDay <= day } ?? true
      var begun = validity
      begun = Validity(since: nil, until: validity.until)
      let isOver = !counts(begun, on: day) || validity.last.map { $0.lastDay < day } ?? false
      return mayHaveBegun && !isOver ? .possiblyAlready : .certain
    }
    let end = validity.until ?? validity.last.flatMap { CalendarDate(within: $0.firstDay) }
    guard let end else { return .certain }
    let isPossible = validity.until == nil ? end.firstDay < day : end.firstDay <= day
    return isPossible ? .possiblyStill : .certain
  }
}
