import GraphCore

/// Gives the chosen walks between two ends, or from one end to each node that can be reached.
final class ChosenWalkCursor: RowCursor {
  private let ground: WalkGround
  private let origin: QueryRow
  private let choice: WalkChoice
  private let number: Int
  private let targets: ReachCursor?
  private var walks: BestWalks?
  private var given = 0
  private var groups: [Int] = []

  init(_ ground: WalkGround, _ choice: WalkChoice, _ row: QueryRow) throws(QueryError) {
    (self.ground, self.choice, origin) = (ground, choice, row)
    number = try choice.number(ground.run)
    targets = ground.target == nil ? ReachCursor(ground, row) : nil
    if let target = ground.target { try begin(target) }
  }

  /// Gives the chosen walks to one node, whether or not it is bound.
  init(
    _ ground: WalkGround, to target: UInt32, _ choice: WalkChoice, _ row: QueryRow
  ) throws(QueryError) {
    (self.ground, self.choice, origin, targets) = (ground, choice, row, nil)
    number = try choice.number(ground.run)
    try begin(target)
  }

  func next() throws(QueryError) -> QueryRow? {
    while true {
      if let row = try nextWalk() { return row }
      guard let reached = try targets?.next(),
        case .node(let target) = reached[ground.plan.writer.to]
      else { return nil }
      try begin(target.rawValue)
    }
  }

  private func begin(_ target: UInt32) throws(QueryError) {
    let wantsOne = number == 1 && choice.kind != .shortestGroups
    walks = try BestWalks(ground, to: target, choice.cost, wantsOne: wantsOne, origin)
    (given, groups) = (0, [])
  }

  private func nextWalk() throws(QueryError) -> QueryRow? {
    guard let walk = try walks?.next() else { return nil }
    if choice.kind == .shortestGroups {
      if !groups.contains(walk.length) { groups.append(walk.length) }
      guard groups.count <= number else { return nil }
    } else {
      given += 1
      if given >= number {
        walks = nil
      }
    }
    return ground.row(walk.steps, from: origin)
  }
}
