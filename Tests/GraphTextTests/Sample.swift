import GraphCore
import GraphPaths
import GraphTestSupport
import GraphText

/// Every answer on the pocket graph, by name, for tests over all of them.
enum Sample {
  static func node(_ id: String, _ graph: Graph) throws -> NodeID {
    guard let node = graph.node(id: id) else { throw FixtureError("no \(id)") }
    return node
  }

  static func kind(_ name: String, _ graph: Graph) throws -> RelationshipKindID {
    guard let kind = graph.schema.relationshipKind(named: name) else {
      throw FixtureError("no \(name)")
    }
    return kind
  }

  static func path(
    _ from: String, _ to: String, in edition: Edition,
    _ change: (inout PathQuestion) throws -> Void = { _ in }
  ) throws -> PathAnswer {
    let graph = edition.graph
    var question = PathQuestion(
      from: try node(from, graph), to: try node(to, graph),
      constraints: PathConstraints(in: edition.frame))
    try change(&question)
    return try graph.answer(question)
  }

  static func answers(in edition: Edition) throws -> [(name: String, answer: any Answer)] {
    let graph = edition.graph
    let filter = PathFilter(PathConstraints(in: edition.frame), for: graph)
    var members = EntitySelection(
      graph.schema.entityKind(named: "Village"), in: edition.frame)
    members.edgeStates = .init("status", "full")
    var changes = Comparison(
      graph.changes(
        from: Day(year: 2003, month: 1, day: 1), to: Day(year: 2013, month: 6, day: 1),
        includingProposed: true))
    let all = changes
    (changes.about, changes.relationshipKinds) = (
      try node("birch", graph), [try kind("PACT", graph)]
    )
    var line = Timeline.Selection(in: .day(graph.knowledge))
    let whole = line
    (line.about, line.frame) = (
      try node("birch", graph),
      .during(Day(year: 2004, month: 6, day: 1), Day(year: 2013, month: 5, day: 1))
    )
    return [
      ("cite", CitationList()),
      ("cite-one", CitationList(about: try node("birch", graph), in: graph)),
      ("compare", all), ("compare-about", changes),
      ("timeline", TimelineAnswer(whole, of: graph)),
      ("timeline-about", TimelineAnswer(line, of: graph)),
      ("kinds", KindList()),
      ("levels", LevelList()),
      ("list", EntityList(members)),
      ("list-count", EntityList(members, countsOnly: true)),
      (
        "neighbors",
        graph.neighborhood(of: try node("birch", graph), hops: 2, filter: filter)
      ),
      ("path", try path("alder", "cedar", in: edition) { $0.want = .best(3) }),
      ("path-one", try path("alder", "mill", in: edition)),
      (
        "path-none",
        try path("alder", "cedar", in: edition) {
          $0.constraints.atLeast = LevelID(1)
          $0.constraints.avoidedNodes = [try node("dyers", graph)]
        }
      ),
      ("reference", ReferenceCard(of: ReferenceID(0))),
      ("references", ReferenceList()),
      ("show", EntityCard(of: try node("birch", graph))),
      ("show-proposed", EntityCard(of: try node("mill", graph))),
      ("show-all", EntityCard(of: try node("cedar", graph), includesProposed: true)),
    ]
  }
}
