import GraphCore
import GraphTestSupport
import Testing

@Suite struct PresenceTests {
  private static let days = 0...9

  private func randomTurns(_ random: inout RepeatableRandom) -> [StageFixture.Turn] {
    (0..<random.below(4)).map { _ in
      let since = random.once(in: 4) ? nil : random.below(10)
      let until = random.once(in: 2) ? nil : (since ?? 0) + 1 + random.below(5)
      let stage = random.once(in: 2) ? "proposed" : "running"
      return StageFixture.Turn(stage: stage, since: since, until: until)
    }
  }

  /// The stage of one day: of the claims that hold, the one that began last, the first of equals.
  private func presence(
    _ turns: [StageFixture.Turn], _ life: (since: Int?, until: Int?), on day: Int
  ) -> Presence {
    func holds(_ since: Int?, _ until: Int?) -> Bool {
      (since ?? .min) <= day && day < (until ?? .max)
    }
    guard holds(life.since, life.until) else { return .absent }
    var current: StageFixture.Turn?
    for turn in turns where holds(turn.since, turn.until) {
      if let held = current, (turn.since ?? .min) <= (held.since ?? .min) { continue }
      current = turn
    }
    if turns.isEmpty { return .present }
    return current.map { $0.stage == "proposed" ? .proposed : .present } ?? .absent
  }

  @Test func everyFrameAgreesWithItsDays() throws {
    var random = RepeatableRandom(seed: 4)
    for _ in 0..<150 {
      let turns = randomTurns(&random)
      let life = (
        since: random.once(in: 3) ? random.below(8) : nil,
        until: random.once(in: 4) ? 5 + random.below(5) : nil
      )
      let fixture = try StageFixture(turns, worksSince: life.since, worksUntil: life.until)
      for first in Self.days {
        for last in first...9 {
          let daily = (first...last).map { presence(turns, life, on: $0) }
          let expected: Presence =
            daily.contains(.present) ? .present : daily.contains(.proposed) ? .proposed : .absent
          let frame = TimeFrame.during(Day(rawValue: Int32(first)), Day(rawValue: Int32(last)))
          let found = fixture.graph.presence(of: fixture.works, in: frame)
          #expect(found == expected, "\(turns) \(life) \(first)...\(last)")
        }
      }
    }
  }

  @Test func theOtherSideOfADisputeIsNoStage() throws {
    var builder = try PocketGraph.builder()
    var claim = Claim(.property(of: NodeID(5)))
    claim.properties = [Property("stage", .choice("running"))]
    (claim.dispute, claim.isPreferred) = (DisputeID(0), false)
    builder.add(claim)
    let graph = try builder.build()
    let mill = try #require(graph.node(id: "mill"))
    #expect(graph.presence(of: mill, in: .day(graph.knowledge)) == .proposed)
  }

  @Test func edgesAreProposedByTheirOwnClaim() throws {
    let sketch = try GraphSketch(
      """
      A -lies-> B proposed
      A -lies-> C
      D proposed
      D -lies-> A
      """)
    #expect(sketch.graph.edgeIDs.filter(sketch.graph.isProposed) == [EdgeID(0)])
  }
}
