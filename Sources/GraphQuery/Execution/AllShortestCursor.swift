import GraphCore
import GraphPaths

/// Gives all shortest walks to the bound far end, or to each node that can be reached: for patterns
/// that repeat one step, whose shortest walks visit no node twice and so obey every mode.
final class AllShortestCursor: RowCursor {
  private let ground: WalkGround
  private let search: StepSearch
  private let origin: QueryRow
  private var row: QueryRow
  private let targets: ReachCursor?
  private var walks: ShortestWalks?
  private var closed: ChosenWalkCursor?
  private let choice: WalkChoice

  init?(_ ground: WalkGround, _ choice: WalkChoice, _ row: QueryRow) throws(QueryError) {
    guard let search = StepSearch(ground, row) else { return nil }
    if ground.target == ground.source, ground.plan.automaton.fewest > 0 { return nil }
    (self.ground, self.search, self.choice, origin, self.row) = (ground, search, choice, row, row)
    targets = ground.target == nil ? ReachCursor(ground, row) : nil
    if let target = ground.target { try begin(target) }
  }

  func next() throws(QueryError) -> QueryRow? {
    while true {
      if let walk = walks?.next() {
        guard ground.run.goesOn(), ground.run.listsPath() else { return nil }
        return search.result(walk)
      }
      if let row = try closed?.next() { return row }
      guard let reached = try targets?.next(),
        case .node(let target) = reached[ground.plan.writer.to]
      else { return nil }
      try begin(target.rawValue)
    }
  }

  /// The way round, back to where the search began, is no shortest walk between two nodes.
  private func begin(_ target: UInt32) throws(QueryError) {
    (walks, closed) = (nil, nil)
    if target == ground.source, ground.plan.automaton.fewest > 0 {
      closed = try ChosenWalkCursor(ground, to: target, choice, origin)
    } else if try ground.isGoal(target, &row) {
      walks = try search.walks(to: target)
    }
  }
}
