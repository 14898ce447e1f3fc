import GraphCore

/// Follows a part of a pattern that repeats, or a whole path of which only some are kept.
struct WalkSearchStep: PlanStep {
  /// How walks are found.
  enum Strategy: String, Sendable {
    /// All shortest walks of a single repeated step.
    case allShortest = "AllShortestPaths"
    /// Every walk, depth first.
    case every = "ExpandAll"
    /// Every node that can be reached, once.
    case reach = "Reach"
    /// The chosen walks between two ends, best first.
    case chosen = "ChosenPaths"
    /// One shortest walk of a single repeated step.
    case shortest = "ShortestPath"
  }

  /// The pattern and its slots.
  let plan: WalkPlan
  /// How walks are found.
  let strategy: Strategy
  /// Which walks are kept, with `chosen`.
  let choice: WalkChoice?
  /// The part as the query writes it.
  let text: PlanText

  var name: String { strategy.rawValue }
  var details: String { text.text }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    FlatMapCursor(try inputs[0].open(run, argument)) { row throws(QueryError) in
      var row = row
      guard let ground = try WalkGround(plan, &row, run, meter) else { return nil }
      return try cursor(ground, row)
    }
  }

  private func cursor(_ ground: WalkGround, _ row: QueryRow) throws(QueryError) -> any RowCursor {
    switch strategy {
    case .allShortest:
      let choice = choice ?? .any
      if let cursor = try AllShortestCursor(ground, choice, row) { return cursor }
      return try ChosenWalkCursor(ground, choice, row)
    case .every: return MeetingWalkCursor(ground, row) ?? WalkCursor(ground, row)
    case .reach:
      if let cursor = try NearCursor(ground, row) { return cursor }
      let isMeeting = ground.target != nil && plan.automaton.plainStep != nil
      return isMeeting || needsWalks(ground) ? try one(ground, row) : ReachCursor(ground, row)
    case .chosen: return try ChosenWalkCursor(ground, choice ?? .any, row)
    case .shortest:
      if let cursor = ShortestWalkCursor(ground, row) { return cursor }
      return try ChosenWalkCursor(ground, choice ?? .any, row)
    }
  }

  /// Whether reaching the far end is more than visiting it: a way back to the beginning may not
  /// use an edge twice.
  private func needsWalks(_ ground: WalkGround) -> Bool {
    plan.rules.restriction != .walk && plan.automaton.fewest > 0
      && (ground.target == nil || ground.target == ground.source)
  }

  /// One walk for each end; the way back to the beginning is searched for itself.
  private func one(_ ground: WalkGround, _ row: QueryRow) throws(QueryError) -> any RowCursor {
    if let cursor = ShortestWalkCursor(ground, row) { return cursor }
    return try ChosenWalkCursor(ground, .any, row)
  }
}

extension WalkChoice {
  /// Any one walk.
  static let any = WalkChoice(kind: .any, count: .literal(1), cost: .one)
}
