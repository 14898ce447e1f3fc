import GraphCore
import GraphTestSupport
import SCO
import Testing

@testable import GraphQuery

/// Questions in Swift make the plans that their texts make.
@Suite("Paths asked for in Swift")
struct PatternPathsTests {
  struct Village: EntityType {
    static let kind = PocketSchema.village
    let entity: Entity
    init(_ entity: Entity) { self.entity = entity }
  }

  struct Pact: RelationshipType {
    static let kind = PocketSchema.pact
    let relationship: Relationship
    init(_ relationship: Relationship) { self.relationship = relationship }
  }

  struct Membership: RelationshipType {
    static let kind = PocketSchema.memberOf
    let relationship: Relationship
    init(_ relationship: Relationship) { self.relationship = relationship }
  }

  let graph: Graph

  @Test("Levels and kinds of our subject by their Swift names make the plan of the text")
  func typedNames() throws {
    let states = ["a", "b", "c"]
    let kind = try #require(Schema.sco.entityKind(named: "State"))
    var builder = GraphBuilder(
      GraphHeader(
        name: "x", title: "x", version: "1", knowledge: Day(year: 2020, month: 1, day: 1)),
      schema: .sco)
    builder.levels = try LevelScale(
      LevelName.sco.map {
        Level(id: $0.id, family: "x", rank: 0, name: LocalizedText($0.id))
      }, covers: [])
    for state in states {
      let node = builder.add(Node(id: state, kinds: KindSet(kind), names: LocalizedText(state)))
      builder.add(Claim(.node(node)))
    }
    let graph = try builder.build()
    let ends = try ["a", "c"].map { State(Entity(try #require(graph.node(id: $0)), in: graph)) }
    let session = QuerySession(ClaimReader(graph))
    let day = Day(year: 2012, month: 12, day: 31)
    let asked = graph.paths(from: ends[0], to: ends[1]).via(Partnership.self)
      .atLeast(.strategicPartnership).asOf(day)
    let text =
      "MATCH p = SHORTEST 3 ({id: 'a'})-[r:PARTNERSHIP WHERE level(r) >= 'strategic-partnership']-+"
      + "({id: 'c'}) AS OF date('2012-12-31') RETURN p"
    #expect(
      try asked.prepared(PathSelector(kind: .shortest, count: .literal(3))).plan(for: session)
        == PreparedQuery(text, schema: .closed(graph)).plan(for: session))
    #expect(try asked.shortest(3).isEmpty)
  }

  init() throws { graph = try PocketGraph.graph() }

  func village(_ id: String) throws -> Village {
    Village(Entity(try #require(graph.node(id: id)), in: graph))
  }

  func question() throws -> PatternPaths {
    graph.paths(from: try village("alder"), to: try village("cedar"))
  }

  func plan(_ paths: PatternPaths, _ selector: PathSelector) throws -> QueryPlan {
    try paths.prepared(selector).plan(for: QuerySession(ClaimReader(graph)))
  }

  func plan(_ text: String) throws -> QueryPlan {
    try PreparedQuery(text, schema: .closed(graph)).plan(for: QuerySession(ClaimReader(graph)))
  }

  @Test("The plan is that of the text")
  func equalPlans() throws {
    let day = Day(year: 2014, month: 1, day: 1)
    #expect(
      try plan(question(), PathSelector(kind: .shortest))
        == plan("MATCH p = ANY SHORTEST ({id: 'alder'})-[]-+({id: 'cedar'}) RETURN p"))
    #expect(
      try plan(
        question().via(Pact.self).atLeast("friendship").asOf(day).upTo(steps: 4),
        PathSelector(kind: .shortest, count: .literal(3)))
        == plan(
          "MATCH p = SHORTEST 3 ({id: 'alder'})-[r:PACT WHERE level(r) >= 'friendship']-{1,4}"
            + "({id: 'cedar'}) AS OF date('2014-01-01') RETURN p"))
    #expect(
      try plan(
        question().via(Pact.self).via(Membership.self).acyclic(),
        PathSelector(kind: .shortestGroups))
        == plan(
          "MATCH p = ALL SHORTEST ACYCLIC ({id: 'alder'})-[:PACT|MEMBER_OF]-+({id: 'cedar'}) "
            + "RETURN p"))
  }

  @Test("Another question has another plan")
  func differentPlans() throws {
    let one = try plan(question(), PathSelector(kind: .shortest))
    #expect(try one != plan(question().acyclic(), PathSelector(kind: .shortest)))
    #expect(try one != plan(question().via(Pact.self), PathSelector(kind: .shortest)))
  }

  @Test("The paths are found")
  func paths() throws {
    let paths = try question().via(Pact.self).atLeast("friendship").shortest(2)
    #expect(paths.map { $0.nodes.map { graph[$0].id } } == [["alder", "birch", "cedar"]])
    let later = Day(year: 2012, month: 1, day: 1)
    #expect(try question().via(Pact.self).asOf(later).shortest().map(\.length) == [1])
    #expect(try question().via(Pact.self).atLeast("brotherhood").allShortest().isEmpty)
  }
}
