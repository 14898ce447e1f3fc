import GraphCore
import GraphTestSupport
import Testing

/// Each thing that the builder refuses, with its sentence and, where a claim is at fault, its
/// place.
@Suite struct GraphBuilderRefusalTests {
  private static let place = ClaimLocation(file: "extra.yaml", line: 7, column: 3)
  private static let memberOf = RelationshipKindID(1)
  private static let pact = RelationshipKindID(2)

  private func refusal(_ change: (inout GraphBuilder) throws -> Void) throws -> String? {
    var builder = try PocketGraph.builder()
    try change(&builder)
    return #expect(throws: GraphBuildError.self) { try builder.build() }?.description
  }

  private func refusal(
    of subject: Claim.Subject, _ change: (inout Claim) -> Void = { _ in }
  ) throws -> String? {
    try refusal { builder in
      var claim = Claim(subject)
      claim.location = Self.place
      change(&claim)
      builder.add(claim)
    }
  }

  // The pocket graph's records: 0 alder, 1 birch, 2 cedar, 3 dyers, 4 weavers, 5 mill.
  private static let sound = Claim.Subject.edge(pact, from: NodeID(0), to: NodeID(1))

  @Test func idsAreTakenOnce() throws {
    func twice(_ what: String) -> String { "two records describe the \(what)" }
    #expect(
      try refusal { _ = $0.add(Reference(id: "charter", title: "", kind: "")) }
        == twice("reference 'charter'"))
    #expect(
      try refusal { _ = $0.add(Dispute(id: "birch-cedar", topic: "", assessment: "")) }
        == twice("dispute 'birch-cedar'"))
    #expect(
      try refusal {
        _ = $0.add(Node(id: "mill", kinds: KindSet(EntityKindID(0)), names: LocalizedText()))
      } == twice("entity 'mill'"))
    #expect(
      try refusal {
        let level = Level(id: "same", family: "", rank: 0, name: LocalizedText())
        $0.levels = try LevelScale([level, level], covers: [])
      } == twice("level 'same'"))
  }

  @Test func aNodeHasAKindAndOneClaimOfExistence() throws {
    for kinds in [KindSet(), KindSet(EntityKindID(3)), KindSet(EntityKindID(0), EntityKindID(9))] {
      #expect(
        try refusal {
          let node = $0.add(Node(id: "odd", kinds: kinds, names: LocalizedText()))
          $0.add(Claim(.node(node)))
        } == "entity 'odd' has no kind of the schema")
    }
    #expect(
      try refusal {
        _ = $0.add(Node(id: "odd", kinds: KindSet(EntityKindID(0)), names: LocalizedText()))
      } == "no claim states the entity 'odd'")
    #expect(
      try refusal(of: .node(NodeID(2))) == "extra.yaml:7:3: two claims state the entity 'cedar'")
  }

  @Test func subjectsLieWithinTheTables() throws {
    let (none, unknown) = (NodeID(6), "extra.yaml:7:3: a claim names no known entity")
    #expect(try refusal(of: .node(none)) == unknown)
    #expect(try refusal(of: .property(of: none)) == unknown)
    #expect(try refusal(of: .edge(Self.pact, from: none, to: NodeID(0))) == unknown)
    #expect(try refusal(of: .edge(Self.pact, from: NodeID(0), to: none)) == unknown)
    #expect(
      try refusal(of: .edge(RelationshipKindID(3), from: NodeID(0), to: NodeID(1)))
        == "extra.yaml:7:3: a claim has no known kind")
  }

  @Test func endsAreOfTheKindsThatTheSchemaNames() throws {
    #expect(
      try refusal(of: .edge(Self.memberOf, from: NodeID(5), to: NodeID(3)))
        == "extra.yaml:7:3: MEMBER_OF does not take 'mill' as member")
    #expect(
      try refusal(of: .edge(Self.memberOf, from: NodeID(0), to: NodeID(1)))
        == "extra.yaml:7:3: MEMBER_OF does not take 'birch' as guild")
    #expect(
      try refusal(of: .edge(Self.pact, from: NodeID(0), to: NodeID(4)))
        == "extra.yaml:7:3: PACT does not take 'weavers' as party")
  }

  @Test(arguments: [
    Property("colour", .text("red")), Property("level", .text("high")),
    Property("level", .level(LevelID(3))), Property("wording", .integer(1)),
    Property("status", .choice("full")),
  ])
  func aPairStatesOnlyWhatItsKindDeclares(property: Property) throws {
    #expect(
      try refusal(of: Self.sound) { $0.properties = [property] }
        == "extra.yaml:7:3: a claim cannot state '\(property.key)' with this value")
  }

  @Test func aPropertyIsOneOfItsNodesKind() throws {
    #expect(
      try refusal(of: .property(of: NodeID(3))) {
        $0.properties = [Property("stage", .choice("running"))]
      }
        == "extra.yaml:7:3: a claim cannot state 'stage' with this value")
    #expect(
      try refusal(of: .property(of: NodeID(5))) {
        $0.properties = [Property("stage", .choice("old"))]
      }
        == "extra.yaml:7:3: a claim cannot state 'stage' with this value")
    #expect(
      try refusal(of: Self.sound) {
        $0.properties = [Property("wording", .text("a")), Property("wording", .text("b"))]
      } == "extra.yaml:7:3: a claim states 'wording' twice")
  }

  @Test func citationsAndDisputesLieWithinTheTables() throws {
    let stray = [Citation(ReferenceID(2))]
    let unknown = "a citation names no known reference"
    #expect(try refusal(of: Self.sound) { $0.citations = stray } == "extra.yaml:7:3: \(unknown)")
    #expect(
      try refusal(of: Self.sound) { $0.dispute = DisputeID(1) }
        == "extra.yaml:7:3: a claim names no known dispute")
    #expect(
      try refusal(of: Self.sound) { $0.isPreferred = false }
        == "extra.yaml:7:3: a claim that is not preferred must be a side of a dispute")
    #expect(
      try refusal {
        _ = $0.add(
          Dispute(id: "new", topic: "", assessment: "", citations: stray, location: Self.place))
      } == "extra.yaml:7:3: \(unknown)")
  }

  @Test func citationsOfTheScaleLieWithinTheTables() throws {
    let unknown = "a citation names no known reference"
    #expect(
      try refusal {
        var level = Level(id: "l", family: "", rank: 0, name: LocalizedText())
        (level.citations, level.location) = ([Citation(ReferenceID(2))], Self.place)
        $0.levels = try LevelScale([level], covers: [])
      }?.contains("cannot state 'level'") == true, "a level in use went away")
    #expect(
      try refusal {
        var levels = $0.levels.levels
        levels[0].citations = [Citation(ReferenceID(2))]
        $0.levels = try LevelScale(levels, covers: $0.levels.covers)
      } == unknown)
    #expect(
      try refusal {
        let cover = LevelCover(
          above: LevelID(2), below: LevelID(0), citations: [Citation(ReferenceID(2))],
          location: Self.place)
        $0.levels = try LevelScale($0.levels.levels, covers: [cover])
      } == "extra.yaml:7:3: \(unknown)")
  }
}
