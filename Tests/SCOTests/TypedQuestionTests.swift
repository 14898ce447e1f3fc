import GraphCore
import SCO
import Testing

@Suite struct TypedQuestionTests {
  private let graph: Graph
  private let (china, india, pakistan): (State, State, State)
  private let sco: Organization
  private let (cpec, planned): (Corridor, Corridor)

  init() throws {
    graph = try SmallSCO.graph()
    (china, india) = (try #require(graph.state("china")), try #require(graph.state("india")))
    pakistan = try #require(graph.state("pakistan"))
    sco = try #require(graph.organization("sco"))
    cpec = try #require(graph.entity(Corridor.self, id: "cpec"))
    planned = try #require(graph.entity(Corridor.self, id: "planned"))
  }

  private func day(_ text: String) throws -> Day { try CalendarDate(parsing: text).lastDay }

  @Test func entitiesComeByTypeAndId() {
    #expect(graph.states.map(\.id) == ["china", "india", "pakistan"])
    #expect(graph.corridors.map(\.id) == ["cpec", "cpec-north", "planned"])
    #expect(graph.organizations == [sco])
    #expect(graph.entity(State.self, id: "sco") == nil)
    #expect(graph.entity(State.self, id: "nowhere") == nil)
    #expect(graph.entities(Person.self).isEmpty)
  }

  @Test func entitiesHaveTheirFields() throws {
    #expect((cpec.stage, planned.stage) == (.operating, .proposed))
    #expect((cpec.mode, planned.mode) == (.economicCorridor, nil))
    let gwadar = try #require(graph.entity(Place.self, id: "gwadar"))
    #expect((gwadar.latitude, gwadar.longitude) == (25.1, 62))
    #expect((india.iso2, china.iso2) == ("IN", nil))
    #expect(india.name() == "india" && india.name(in: .russian) == "india")
  }

  @Test func participationHasItsFields() throws {
    let now = try #require(graph.relationships(Participation.self, from: india).first)
    #expect(now.status == .member)
    #expect(now.source == india && now.target == sco)
    #expect(now.granted == CalendarDate(year: 2015, month: 7, day: 10))
    #expect(now.formalised == nil)
    #expect(now.validity == Validity(since: CalendarDate(year: 2017, month: 6, day: 9)))
    #expect(now.citations.isEmpty && now.confidence == .sourced)
  }

  @Test(arguments: [
    ("2001-06-14", []), ("2001-06-15", ["china member"]),
    ("2017-06-08", ["china member", "india observer"]),
    ("2017-06-09", ["china member", "india member"]),
  ])
  func whoTakesPartOnADay(text: String, expected: [String]) throws {
    let found = graph.participations(in: sco, at: try day(text))
      .map { "\($0.source.id) \($0.status?.rawValue ?? "")" }
    #expect(found == expected)
  }

  @Test func partnershipsAreFoundFromEitherEnd() throws {
    #expect(graph.partnerships(between: china, and: pakistan).map(\.wording) == ["friends"])
    #expect(graph.partnerships(between: pakistan, and: china).map { $0.level?.id } == ["high"])
    #expect(graph.partnerships(between: china, and: india).isEmpty)
    #expect(graph.partnerships(between: india, and: china, at: try day("2019")).count == 1)
    let tie = try #require(graph.relationships(Partnership.self, of: pakistan).first)
    #expect(tie.ends == (china, pakistan))
    #expect(tie.other(than: china) == pakistan && tie.other(than: pakistan) == china)
  }

  @Test func endsOfSeveralKindsAreToldApart() {
    let states = graph.relationships(RunsThrough<State>.self, from: cpec)
    #expect(states.map(\.target.id) == ["china", "pakistan"])
    #expect(states.map(\.role) == [nil, .endpoint])
    #expect(graph.relationships(RunsThrough<Place>.self, from: cpec).map(\.target.id) == ["gwadar"])
    let parts = graph.relationships(PartOf<Corridor, Corridor>.self, to: cpec)
    #expect(parts.map(\.source.id) == ["cpec-north"])
    #expect(graph.relationships(PartOf<Institution, Corridor>.self, to: cpec).isEmpty)
  }

  @Test func whatIsOnlyProposedIsLeftOutUnlessAskedForOrNamed() throws {
    #expect(graph.corridors(through: pakistan).map(\.id) == ["cpec"])
    #expect(graph.corridors(through: pakistan, at: try day("2013-05-22")).isEmpty)
    let asked = graph.relationships(
      RunsThrough<State>.self, to: pakistan, includingProposed: true)
    #expect(asked.map(\.source.id) == ["cpec", "planned"])
    #expect(graph.relationships(RunsThrough<State>.self, from: planned).count == 1)
    let places = graph.relationships(RunsThrough<Place>.self, from: cpec, includingProposed: true)
    #expect(places.map(\.target.id) == ["gwadar", "kashgar"])
  }

  @Test func anEntityOfAnotherGraphIsLookedUpById() throws {
    var overlay = GraphBuilder(from: graph)
    let kind = try #require(overlay.schema.entityKind(named: "State"))
    overlay.add(
      Claim(.node(overlay.add(Node(id: "a", kinds: KindSet(kind), names: LocalizedText("A"))))))
    let larger = try overlay.build()
    let found = larger.relationships(Participation.self, from: india)
    #expect(found.map(\.source.id) == ["india"])
    #expect(found.first?.source != india, "it is an entity of the graph that was asked")
    let stranger = try #require(larger.state("a"))
    #expect(graph.relationships(Participation.self, from: stranger).isEmpty)
  }

  /// Typed answers are the edges of the slice in which the asker is named.
  @Test func typedAnswersAreThoseOfASlice() throws {
    for text in ["2001", "2005-07-05", "2014", "2017-06-09", "2024-06-01", "2025-11-30"] {
      let frame = TimeFrame.day(try day(text))
      for corridor in graph.corridors {
        let slice = TimeSlice(graph, in: frame, named: [corridor.entity.id])
        let kind = graph.schema.relationshipKind(named: "RUNS_THROUGH")
        let expected = graph.outgoing(from: corridor.entity.id)
          .filter { slice.edges.contains($0) && graph[$0].kind == kind }
        let states = graph.relationships(RunsThrough<State>.self, from: corridor, at: frame.first)
        let places = graph.relationships(RunsThrough<Place>.self, from: corridor, at: frame.first)
        let found = states.map(\.relationship.id) + places.map(\.relationship.id)
        #expect(found.sorted() == expected.sorted(), "\(corridor.id) in \(text)")
      }
    }
  }
}
