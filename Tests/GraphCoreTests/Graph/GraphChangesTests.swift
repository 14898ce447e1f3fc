import GraphCore
import GraphTestSupport
import Testing

@Suite struct GraphChangesTests {
  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func everyEdgeIsAccountedForOnce(seed: UInt64) throws {
    let graph = try RandomGraph.sketch(seed: seed, nodes: 5, edges: 60).graph
    let (early, late) = (Day(year: 2004, month: 1, day: 1), Day(year: 2016, month: 1, day: 1))
    let changes = graph.changes(from: early, to: late)
    let (before, after) = (Set(graph.at(early).edges.members), Set(graph.at(late).edges.members))
    let gone = changes.ended + changes.changed.map(\.before)
    let new = changes.began + Set(changes.changed.map(\.after))
    #expect(gone.sorted() == before.subtracting(after).sorted())
    let older = after.subtracting(before).filter { isOlderThanAnEnd($0, on: early, graph) }
    #expect(new.sorted() == after.subtracting(before).subtracting(older).sorted())
    #expect(changes.unchanged == before.intersection(after).union(older).sorted())
    #expect(changes.began == changes.began.sorted() && changes.ended == changes.ended.sorted())
    for change in changes.changed { #expect(isPair(change.before, change.after, graph)) }
    let missed = changes.ended.filter { end in changes.began.contains { isPair(end, $0, graph) } }
    #expect(missed.isEmpty, "an edge that ended has a successor among those that began")
  }

  private func isPair(_ one: EdgeID, _ two: EdgeID, _ graph: Graph) -> Bool {
    let (one, two) = (graph[one], graph[two])
    let ends = [one, two].map { [$0.source, $0.target] }
    let isDirected = graph.schema[one.kind].isDirected
    let same = isDirected ? ends[0] == ends[1] : ends[0].sorted() == ends[1].sorted()
    return one.kind == two.kind && same
  }

  @Test func nothingChangesWithinADay() throws {
    let graph = try RandomGraph.sketch(seed: 3, nodes: 5, edges: 30).graph
    let changes = graph.changes(from: graph.knowledge, to: graph.knowledge)
    #expect(changes.began.isEmpty && changes.ended.isEmpty && changes.changed.isEmpty)
  }

  @Test(arguments: UInt64(1)...30)
  func agreesWithTheOracle(seed: UInt64) throws {
    let graph = try RandomGraph.sketch(seed: seed, nodes: 4, edges: 70).graph
    let days = [2001, 2005, 2010, 2024].map { Day(year: $0, month: 6, day: 30) }
    for (early, late) in zip(days, days.dropFirst()) {
      let changes = graph.changes(from: early, to: late)
      let oracle = ChangesOracle(graph: graph, earlier: early, later: late)
      let held = graph.edgeIDs.filter { oracle.holds($0, on: early) }
      let holds = graph.edgeIDs.filter { oracle.holds($0, on: late) }
      let gone = held.filter { !holds.contains($0) }
      let early = holds.filter { !held.contains($0) && isOlderThanAnEnd($0, on: early, graph) }
      let new = holds.filter { !held.contains($0) && !early.contains($0) }
      #expect(Set(early).isSubset(of: changes.unchanged))
      #expect((changes.ended + changes.changed.map(\.before)).sorted() == gone)
      #expect((changes.began + Set(changes.changed.map(\.after))).sorted() == new)
      for edge in gone {
        let followers = new.filter { oracle.isAlike(edge, $0) }
        let rivals = gone.filter { oracle.isAlike(edge, $0) }
        let paired = changes.changed.filter { oracle.isAlike(edge, $0.before) }
        #expect(Set(paired.map(\.after)).count == min(followers.count, rivals.count))
      }
      for change in changes.changed { expectTurn(change, oracle) }
    }
  }

  /// Whether an edge says itself that it held on a day, on which something at its end was not there
  /// yet.
  private func isOlderThanAnEnd(_ id: EdgeID, on day: Day, _ graph: Graph) -> Bool {
    let (edge, validity) = (graph[id], graph.claim(of: id).validity)
    guard let since = validity.since, since.lastDay <= day, edge.interval.contains(day) else {
      return false
    }
    return [edge.source, edge.target].contains { graph.interval(of: $0).start > day }
  }

  /// The turn is what the levels say, or the choices where there are none.
  private func expectTurn(_ change: GraphChanges.Change, _ oracle: ChangesOracle) {
    let graph = oracle.graph
    #expect(oracle.isAlike(change.before, change.after))
    guard let one = graph[change.before].level, let two = graph[change.after].level, one != two
    else { return }
    let expected: Turn =
      oracle.isAbove(two, one) ? .upgraded : oracle.isAbove(one, two) ? .lowered : .changed
    #expect(change.turn == expected)
  }

  @Test(arguments: UInt64(1)...20)
  func uncertainOnesAreThoseThatDatesLeaveOpen(seed: UInt64) throws {
    let graph = try RandomGraph.sketch(seed: seed, nodes: 4, edges: 60).graph
    let (early, late) = (Day(year: 2003, month: 12, day: 31), Day(year: 2012, month: 5, day: 1))
    let changes = graph.changes(from: early, to: late)
    let oracle = ChangesOracle(graph: graph, earlier: early, later: late)
    for edge in graph.edgeIDs {
      let isThere = [graph[edge].source, graph[edge].target].allSatisfy {
        graph.presence(of: $0, in: .day(late)) == .present
      }
      let (then, now) = (oracle.isOpen(edge, on: early), oracle.isOpen(edge, on: late))
      #expect(graph.certainty(of: edge, on: late) == now)
      let mayHaveBegun = now == .possiblyAlready && !graph.isProposed(edge)
      let mayHaveEnded =
        now == .possiblyStill && oracle.holds(edge, on: early) && oracle.holds(edge, on: late)
      let isOpen = isThere && then == .certain && (mayHaveBegun || mayHaveEnded)
      #expect(changes.uncertain.contains(edge) == isOpen, "\(edge)")
    }
  }

  @Test func twoLabelsThatGiveWayToOneAreBothPaired() throws {
    let sketch = try GraphSketch(
      """
      high > low
      A -partner- B level low since 2001-01-01 until 2010-01-01
      A -partner- B level low since 2005-01-01 until 2010-01-01
      A -partner- B level high since 2010-01-01
      """)
    let changes = sketch.graph.changes(
      from: Day(year: 2006, month: 1, day: 1), to: Day(year: 2011, month: 1, day: 1))
    #expect(changes.changed.map(\.turn) == [.upgraded, .upgraded])
    #expect(changes.ended.isEmpty && changes.began.isEmpty)
  }

  @Test func whatCameAndWentInBetweenIsCounted() throws {
    let sketch = try GraphSketch(
      """
      A -member-> B since 2001 until 2003
      A -member-> C since 2000
      D since 2002 until 2003
      """)
    let changes = sketch.graph.changes(
      from: Day(year: 2001, month: 1, day: 1), to: Day(year: 2010, month: 1, day: 1))
    #expect(changes.passing.count == 1 && changes.began.isEmpty && changes.ended.isEmpty)
    #expect(changes.passingNodes == [try sketch.node("D")])
    let neighbours = sketch.graph.changes(
      from: Day(year: 2001, month: 1, day: 1), to: Day(year: 2001, month: 1, day: 2))
    #expect(neighbours.passing.isEmpty && neighbours.passingNodes.isEmpty)
  }

  @Test func whatHappenedInBetweenIsNoChange() throws {
    let sketch = try GraphSketch("E on 2005-05-01\nE -lies-> A\nF on 2001-05-01\nF -lies-> A")
    let changes = sketch.graph.changes(
      from: Day(year: 2003, month: 1, day: 1), to: Day(year: 2010, month: 1, day: 1))
    #expect(changes.passingNodes == [try sketch.node("E")] && changes.passing.count == 1)
    #expect(changes.began.isEmpty && changes.appeared.isEmpty && changes.unchanged.isEmpty)
  }

  @Test func thingsComeIntoBeingAndStagesChange() throws {
    let sketch = try GraphSketch(
      """
      A since 2005-06-01
      B since 2001 until 2004-02-29
      A -member-> C
      """)
    let changes = sketch.graph.changes(
      from: Day(year: 2003, month: 1, day: 1), to: Day(year: 2010, month: 1, day: 1))
    #expect(changes.appeared == [try sketch.node("A")])
    #expect(changes.vanished == [try sketch.node("B")])
    #expect(changes.began.count == 1, "an edge without dates comes with its end")
    let fixture = try StageFixture([
      .init(stage: "proposed", since: 0, until: 50), .init(stage: "running", since: 50, until: nil),
    ])
    let (first, last) = (Day(rawValue: 10), Day(rawValue: 60))
    let stages = fixture.graph.changes(from: first, to: last, includingProposed: true)
    let values = stages.values.map { change in
      [change.before, change.after].map { $0.flatMap { fixture.graph[$0][change.key]?.text } }
    }
    #expect(values == [["proposed", "running"]])
    #expect(stages.values.map(\.node) == [fixture.works] && stages.appeared.isEmpty)
    let exists = fixture.graph.changes(from: first, to: last)
    #expect(exists.appeared.isEmpty && exists.values == stages.values, "it was there, proposed")
    #expect(fixture.graph.changes(from: last, to: first).vanished.isEmpty)
  }

  @Test func backwardsWhatBeganHasEnded() throws {
    let graph = try RandomGraph.sketch(seed: 5, nodes: 5, edges: 60).graph
    let (early, late) = (Day(year: 2004, month: 1, day: 1), Day(year: 2016, month: 1, day: 1))
    let (there, back) = (
      graph.changes(from: early, to: late), graph.changes(from: late, to: early)
    )
    let older = there.unchanged.filter { isOlderThanAnEnd($0, on: early, graph) }
    let new = there.began + there.changed.map(\.after) + older
    #expect(Set(new) == Set(back.ended + back.changed.map(\.before)))
    #expect(there.changed.count <= back.changed.count && new.count > 5)
  }

  @Test func aPromotionIsAChange() throws {
    let graph = try PocketGraph.graph()
    let changes = graph.changes(
      from: Day(year: 2012, month: 1, day: 1), to: Day(year: 2014, month: 1, day: 1))
    let changed = changes.changed.map {
      [graph.claim(of: $0.before)["status"]?.text, graph.claim(of: $0.after)["status"]?.text]
    }
    #expect(changed == [["guest", "full"]])
    #expect(changes.changed.map(\.turn) == [.changed], "these two are not compared")
    func ends(_ edges: [EdgeID]) -> [String] {
      edges.map { "\(graph[graph[$0].source].id) \(graph[graph[$0].target].id)" }
    }
    #expect(ends(changes.ended) == ["alder cedar"])
    #expect(ends(changes.began) == ["birch cedar"])
  }
}
