import GraphCore
import GraphTestSupport
import Testing

@testable import GraphQuery

/// The order of rows is part of the answer: searching from both ends gives the walks that plain
/// depth-first search gives, in its order.
@Suite struct WalkOrderTests {
  @Test func meetingKeepsTheOrderOfDepthFirstSearch() throws {
    var (compared, listed) = (0, 0)
    for seed in 0..<400 {
      var random = RepeatableRandom(seed: UInt64(seed))
      let graph = WalkGraph(&random)
      let session = QuerySession(try graph.reader())
      let text = Self.text(graph, &random)
      let query = try PreparedQuery(text)
      let plan = try QueryPlan(query.syntax, for: session, text: text)
      guard let tree = Self.search(in: plan.tree), let step = tree.step as? WalkSearchStep else {
        Issue.record("no search in the plan of \(text)")
        continue
      }
      let run = QueryRun(
        session.topology, parameters: [:], limits: QueryLimits(), operators: plan.operators)
      let input = try tree.inputs[0].open(run, QueryRow(repeating: .null, count: plan.width))
      while var row = try input.next() {
        guard let ground = try WalkGround(step.plan, &row, run, OperatorMeter()) else { continue }
        guard let meeting = MeetingWalkCursor(ground, row), let slot = step.plan.writer.path else {
          Issue.record("no search from both ends for \(text)")
          continue
        }
        let (one, other) = (
          try Self.paths(meeting, slot), try Self.paths(WalkCursor(ground, row), slot)
        )
        if one != other { Issue.record("another order of \(text), seed \(seed)") }
        (compared, listed) = (compared + 1, listed + one.count)
      }
    }
    #expect(compared == 400)
    #expect(listed > 900)
  }

  /// A question between two bound ends with an upper bound.
  private static func text(_ graph: WalkGraph, _ random: inout RepeatableRandom) -> String {
    let mode = WalkMode.allCases[random.below(4)]
    let (first, last) = (random.below(graph.nodeCount), random.below(graph.nodeCount))
    let lower = random.below(2)
    let upper = 2 + random.below(3)
    let step = ["-[]->", "-[]-", "<-[]-", "-[:A]->", "-[:A|B]-"][random.below(5)]
    return "MATCH (a), (b) WHERE a.i = \(first) AND b.i = \(last) "
      + "MATCH p = \(mode.rawValue) (a)\(step){\(lower),\(upper)}(b) RETURN p"
  }

  private static func search(in tree: PlanTree) -> PlanTree? {
    if tree.step is WalkSearchStep { return tree }
    return tree.inputs.lazy.compactMap { search(in: $0) }.first
  }

  private static func paths(_ cursor: any RowCursor, _ slot: Int) throws -> [QueryValue] {
    var found: [QueryValue] = []
    while let row = try cursor.next() { found.append(row[slot]) }
    return found
  }
}
