import GraphCore
import GraphTestSupport
import Testing

@testable import GraphPaths

@Suite struct PathAnswerTests {
  private func question(
    _ sketch: GraphSketch, _ from: String, _ to: String, at frame: TimeFrame? = nil
  ) throws -> PathQuestion {
    PathQuestion(
      from: try sketch.node(from), to: try sketch.node(to),
      constraints: PathConstraints(in: frame ?? .day(sketch.graph.knowledge)))
  }

  private func names(_ sketch: GraphSketch, _ answer: PathAnswer) -> [String] {
    answer.paths.map { $0.nodes.map { sketch.graph[$0].id }.joined() }
  }

  @Test func preferencesOrderEquals() throws {
    let sketch = try GraphSketch(
      """
      A -partner- V disputed
      V -partner- B
      A -member-> W
      B -member-> W
      A -lies-> X
      B -lies-> X
      A -partner- Y
      Y -partner- B
      A -other-> U
      B -other-> U
      A -member-> S
      B -member-> S
      """)
    var question = try question(sketch, "A", "B")
    question.want = .allShortest
    question.tieBreak = TieBreak([
      .family(.partnership), .familyAt(.membership, try sketch.node("S")), .family(.geography),
    ])
    let answer = try sketch.graph.answer(question)
    #expect(names(sketch, answer) == ["ayb", "asb", "axb", "aub", "awb", "avb"])
    #expect(answer.shortestWays == 6)
  }

  @Test func parallelEdgesAreOneWay() throws {
    let sketch = try GraphSketch(
      """
      A -member-> B
      B -partner- A disputed
      A -partner- B
      """)
    var question = try question(sketch, "A", "B")
    question.tieBreak = TieBreak([.family(.partnership)])
    let answer = try sketch.graph.answer(question)
    #expect(answer.shortestWays == 1)
    #expect(answer.paths.first?.edges == [EdgeID(2)])
    #expect(answer.paths.first?.also == [[EdgeID(0), EdgeID(1)]])
  }

  /// A sketch ranks levels in the order in which it names them: here against their order.
  @Test func theHigherLevelIsToldFirst() throws {
    let sketch = try GraphSketch(
      """
      top > middle
      middle > low
      A -partner- B level low since 2001
      A -partner- B level middle since 2005
      A -partner- B level top since 2003
      A -partner- B level top since 2004
      A -partner- B level top since 2004 disputed
      A -partner- B
      A -member-> B since 2012
      """)
    var question = try question(sketch, "A", "B")
    question.tieBreak = TieBreak([.family(.partnership)])
    let path = try #require(try sketch.graph.answer(question).paths.first)
    #expect(path.edges == [EdgeID(3)])
    #expect(path.also == [[2, 1, 0, 5, 6, 4].map { EdgeID($0) }])
  }

  /// The order holds even where ranks are drawn against it; ranks order what has no order.
  @Test func ranksOnlyOrderWhatCannotBeCompared() throws {
    let order = try self.order(ranks: ["above": 1, "below": 5, "apart": 3])
    #expect(order == ["apart", "above", "below"])
    let other = try self.order(ranks: ["above": 4, "below": 5, "apart": 3])
    #expect(other == ["above", "below", "apart"])
  }

  private func order(ranks: [String: Int]) throws -> [String] {
    var builder = try PocketGraph.builder()
    let ids = ["above", "below", "apart"]
    let levels = ids.map {
      Level(id: $0, family: "pact", rank: ranks[$0] ?? 0, name: LocalizedText($0))
    }
    builder.levels = try LevelScale(
      levels, covers: [LevelCover(above: LevelID(0), below: LevelID(1))])
    let kind = try #require(builder.schema.relationshipKind(named: "PACT"))
    let ends = (from: NodeID(2), to: NodeID(0))
    for level in ids.indices {
      var claim = Claim(.edge(kind, from: ends.from, to: ends.to))
      claim.properties = [Property("level", .level(LevelID(level)))]
      builder.add(claim)
    }
    let graph = try builder.build()
    let edges = graph.edgeIDs.filter {
      graph[$0].target == ends.to && graph[$0].source == ends.from
    }
    return StepOrder(graph: graph, tieBreak: TieBreak()).ordered(edges)
      .compactMap { graph[$0.edge].level.map { graph.levels[$0].id } }
  }

  @Test func aStretchIsOfferedWhereNoDayHelps() throws {
    let sketch = try GraphSketch(
      """
      A since 1996-04-26 until 2001-06-15
      B since 2001-06-15
      A -member-> B since 2001-06-15
      """)
    let answer = try sketch.graph.answer(try question(sketch, "A", "B"))
    #expect(answer.absent == [try sketch.node("A")])
    #expect(answer.dropped.isEmpty)
    let (first, last) = (Day(year: 1996, month: 4, day: 26), Day(year: 2001, month: 6, day: 15))
    #expect(answer.relaxations == [Relaxation(change: .during(first, last), length: 1)])
    let again = try sketch.graph.answer(
      try question(sketch, "A", "B", at: .during(first, last)))
    #expect(again.paths.count == 1)
  }

  @Test func aStretchChoosesEdgesThatHoldTogether() throws {
    let sketch = try GraphSketch(
      """
      A -partner- M since 2001-01-01 until 2003-01-01
      A -member-> M since 2004-01-01
      M -member-> B since 2005-01-01
      M -partner- B since 1999-01-01 until 2000-01-01
      """)
    let stretch = TimeFrame.during(
      Day(year: 1999, month: 1, day: 1), Day(year: 2010, month: 1, day: 1))
    var question = try question(sketch, "A", "B", at: stretch)
    question.tieBreak = TieBreak([.family(.partnership)])
    let path = try #require(try sketch.graph.answer(question).paths.first)
    #expect(path.edges == [EdgeID(1), EdgeID(2)])
    #expect(
      path.daysTogether(in: sketch.graph, at: stretch) == [
        DayInterval(
          start: Day(year: 2005, month: 1, day: 1), end: Day(year: 2010, month: 1, day: 2))
      ])
  }

  @Test func aStretchMayHoldNeverAllAtOnce() throws {
    let sketch = try GraphSketch(
      """
      A -partner- M since 2001-01-01 until 2003-01-01
      M -member-> B since 2005-01-01
      """)
    let stretch = TimeFrame.during(
      Day(year: 2000, month: 1, day: 1), Day(year: 2010, month: 1, day: 1))
    let answer = try sketch.graph.answer(try question(sketch, "A", "B", at: stretch))
    let path = try #require(answer.paths.first)
    #expect(path.daysTogether(in: sketch.graph, at: stretch).isEmpty)
  }

  @Test func proposedThingsAreLeftOutUnlessNamedOrAskedFor() throws {
    let sketch = try GraphSketch(
      """
      P proposed
      A -member-> P
      B -member-> P
      """)
    var question = try question(sketch, "A", "B")
    let answer = try sketch.graph.answer(question)
    #expect(answer.paths.isEmpty)
    #expect(answer.relaxations == [Relaxation(change: .includeProposed, length: 2)])
    #expect(try sketch.graph.answer(self.question(sketch, "A", "P")).paths.count == 1)
    question.constraints.includesProposed = true
    #expect(try sketch.graph.answer(question).paths.count == 1)
  }

  @Test func relaxationsAreTried() throws {
    let sketch = try GraphSketch(
      """
      top > strong
      strong > weak
      weak > base
      side > base
      A -partner- B level weak since 2012
      A -partner- M level side since 2015
      M -partner- B level top since 2015
      A -partner- B level top since 2018-06-09 until 2019-01-01
      A -member-> B
      """)
    var question = try question(
      sketch, "A", "B", at: .day(Day(year: 2013, month: 1, day: 1)))
    question.constraints.atLeast = try sketch.level("top")
    question.constraints.via = [try sketch.kind("partner")]
    let answer = try sketch.graph.answer(question)
    #expect(
      answer.relaxations == [
        Relaxation(change: .atLeast(try sketch.level("weak")), length: 1),
        Relaxation(change: .later(Day(year: 2018, month: 6, day: 9)), length: 1),
      ])
  }

  @Test func earlierDaysAreOfferedWhereNoLaterOneHelps() throws {
    let sketch = try GraphSketch("A -member-> B since 2001-01-01 until 2010-01-01")
    let answer = try sketch.graph.answer(try question(sketch, "A", "B"))
    #expect(
      answer.relaxations == [
        Relaxation(change: .earlier(Day(year: 2009, month: 12, day: 31)), length: 1)
      ])
    #expect(answer.dropped.map(\.reason) == [.noLonger])
  }

  @Test func stepsAvoidanceAndThroughAreRelaxed() throws {
    let sketch = try GraphSketch(
      """
      A -member-> M
      M -member-> B
      T -member-> A
      """)
    var question = try question(sketch, "A", "B")
    question.maxHops = 1
    #expect(
      try sketch.graph.answer(question).relaxations == [Relaxation(change: .maxHops(2), length: 2)])
    question.maxHops = nil
    question.constraints.avoidedNodes = [try sketch.node("M")]
    #expect(
      try sketch.graph.answer(question).relaxations == [
        Relaxation(change: .allowNode(try sketch.node("M")), length: 2)
      ])
    question.constraints.avoidedNodes = []
    question.through = [try sketch.node("T")]
    #expect(
      try sketch.graph.answer(question).relaxations == [
        Relaxation(change: .withoutThrough(try sketch.node("T")), length: 2)
      ])
  }

  @Test func absentEndsAreNamed() throws {
    let sketch = try GraphSketch(
      """
      B since 2010
      A -member-> B
      """)
    let day = Day(year: 2001, month: 1, day: 1)
    let answer = try sketch.graph.answer(try question(sketch, "A", "B", at: .day(day)))
    #expect(answer.absent == [try sketch.node("B")])
    #expect(answer.paths.isEmpty)
  }

  @Test func aDetourAvoidsTheOneKindOfAllSteps() throws {
    let sketch = try GraphSketch(
      """
      A -member-> S
      B -member-> S
      A -partner- X
      X -partner- Y
      Y -partner- B
      """)
    let answer = try sketch.graph.answer(try question(sketch, "A", "B"))
    #expect(answer.detour?.kind == (try sketch.kind("member")))
    #expect(answer.detour?.length == 3)
  }

  @Test func theSameNodeIsAWayOfNoSteps() throws {
    let sketch = try GraphSketch("A -member-> B")
    let answer = try sketch.graph.answer(try question(sketch, "A", "A"))
    #expect(names(sketch, answer) == ["a"])
    #expect(answer.paths.first?.length == 0)
  }

  @Test func contradictionsAreRefused() throws {
    let sketch = try GraphSketch("A -member-> B")
    var avoiding = try question(sketch, "A", "B")
    avoiding.constraints.avoidedNodes = [NodeID(1)]
    #expect(throws: PathQuestionError.avoidsNamed(NodeID(1))) {
      try sketch.graph.answer(avoiding)
    }
    var none = try question(sketch, "A", "B")
    none.want = .best(0)
    #expect(throws: PathQuestionError.notPositive(0)) { try sketch.graph.answer(none) }
  }
}
