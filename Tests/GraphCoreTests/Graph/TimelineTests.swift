import GraphCore
import GraphTestSupport
import Testing

@Suite struct TimelineTests {
  private func selection(_ graph: Graph) -> Timeline.Selection {
    var selection = Timeline.Selection(in: .day(Day(year: 2400, month: 1, day: 1)))
    selection.includesProposed = true
    return selection
  }

  /// Every date of every preferred claim is told, and no other; a date on which one claim gives way
  /// to the next is told once.
  @Test(arguments: UInt64(1)...20)
  func tellsEveryDate(seed: UInt64) throws {
    let graph = try RandomGraph.sketch(seed: seed, nodes: 5, edges: 50).graph
    let moments = graph.timeline(selection(graph)).moments
    var dates: [String] = []
    for (index, claim) in graph.claims.enumerated() where claim.isPreferred {
      let id = ClaimID(index)
      if let since = claim.validity.since { dates.append("\(id.rawValue) \(since)") }
      if let end = claim.validity.until { dates.append("\(id.rawValue) \(end)") }
    }
    let told = moments.flatMap { moment in
      [moment.claim, moment.former].compactMap { $0 }.map { "\($0.rawValue) \(moment.date)" }
    }
    let ghosts = graph.edgeIDs.filter { graph[$0].interval.isEmpty }.map { graph[$0].claim }
    let isGhost: (String) -> Bool = { line in
      ghosts.contains { line.hasPrefix("\($0.rawValue) ") }
    }
    #expect(
      told.filter { !isGhost($0) }.sorted() == dates.filter { !isGhost($0) }.sorted())
  }

  @Test(arguments: UInt64(1)...10)
  func isInOrder(seed: UInt64) throws {
    let graph = try RandomGraph.sketch(seed: seed, nodes: 5, edges: 50).graph
    let days = graph.timeline(selection(graph)).moments
      .map { $0.date.standsFor(knowledge: graph.knowledge) }
    #expect(days == days.sorted())
  }

  /// The line of a node or of a stretch is the line of all with the rest left out.
  @Test(arguments: UInt64(1)...10)
  func filtersOnlyLeaveOut(seed: UInt64) throws {
    let graph = try RandomGraph.sketch(seed: seed, nodes: 5, edges: 50).graph
    let all = graph.timeline(selection(graph)).moments
    var asked = selection(graph)
    asked.frame = .during(Day(year: 2003, month: 2, day: 1), Day(year: 2010, month: 3, day: 1))
    let expected = all.filter {
      $0.date.firstDay <= asked.frame.last && $0.date.lastDay >= asked.frame.first
    }
    #expect(graph.timeline(asked).moments == expected)
    for node in graph.nodeIDs {
      var own = selection(graph)
      own.about = node
      let expected = all.filter { moment in
        switch graph[moment.claim].subject {
        case .node(let one), .property(of: let one): one == node
        case .edge(_, let one, let two): one == node || two == node
        }
      }
      #expect(graph.timeline(own).moments == expected)
    }
  }

  private func told(_ text: String, _ about: String? = nil) throws -> [String] {
    let sketch = try GraphSketch(text)
    var selection = Timeline.Selection(in: .day(sketch.graph.knowledge))
    selection.about = try about.map(sketch.node)
    return sketch.graph.timeline(selection).moments.map { moment in
      "\(moment.date) \(moment.sort.rawValue)" + (moment.turn.map { " \($0.rawValue)" } ?? "")
    }
  }

  @Test func aRiseIsOneMoment() throws {
    #expect(
      try told(
        """
        high > low
        high > side
        A -partner- B level low since 2001-05-01 until 2010
        B -partner- A level high since 2010 until 2012-01-01
        A -partner- B level side since 2012-01-01 until 2014
        A -partner- B level low since 2014
        """) == [
          "2001-05-01 began", "2010 changed upgraded", "2012-01-01 changed lowered",
          "2014 changed changed",
        ])
  }

  @Test func aGapMakesAnEndAndABeginning() throws {
    #expect(
      try told("A -member-> B since 2001 until 2003\nA -member-> B since 2005")
        == ["2001 began", "2003 ended", "2005 began"])
  }

  @Test func anImpreciseDateStandsWhereItIsCertain() throws {
    #expect(
      try told(
        """
        A -member-> B since 2013
        A -member-> C since 2013-12-31
        A -member-> D since 2013-05
        A -member-> E since 2014-01-01
        """) == ["2013-05 began", "2013-12-31 began", "2013 began", "2014-01-01 began"])
  }

  @Test func aDayIsOneMoment() throws {
    #expect(
      try told("A -member-> B on 2017-06-09\nC since 2001", "A") == ["2017-06-09 happened"])
  }

  @Test func whatIsOnlyProposedIsToldWhereItIsAsked() throws {
    let text = "A -member-> B since 2001 proposed\nA -member-> C since 2002"
    #expect(try told(text) == ["2002 began"])
    #expect(try told("A proposed\nA -member-> B since 2001", "A") == ["2001 began"])
    #expect(try told("A proposed\nA -member-> B since 2001", "B") == [])
  }
}
