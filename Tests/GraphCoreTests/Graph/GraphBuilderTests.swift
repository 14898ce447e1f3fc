import GraphCore
import GraphTestSupport
import Testing

@Suite struct GraphBuilderTests {
  private static let village = KindSet(EntityKindID(1))

  private func builder() throws -> GraphBuilder {
    GraphBuilder(try PocketGraph.graph().header, schema: PocketSchema.schema)
  }

  private func pact() throws -> RelationshipKindID {
    try #require(PocketSchema.schema.relationshipKind(named: "PACT"))
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func nodesStandInTheOrderOfTheirIdsAndClaimsFollow(seed: UInt64) throws {
    var (random, builder) = (RepeatableRandom(seed: seed), try builder())
    let names = (0..<30).map { "v\($0)" }.shuffled(using: &random)
    var ends: [(String, String)] = []
    for name in names {
      let node = Node(id: name, kinds: Self.village, names: LocalizedText(name))
      builder.add(Claim(.node(builder.add(node))))
    }
    for _ in 0..<60 {
      let (from, to) = (random.below(30), random.below(30))
      builder.add(Claim(.edge(try pact(), from: NodeID(from), to: NodeID(to))))
      ends.append((names[from], names[to]))
    }
    let graph = try builder.build()
    #expect(graph.nodes.map(\.id) == names.sorted())
    for (edge, end) in zip(graph.edgeIDs, ends) {
      #expect(graph[graph[edge].source].id == end.0)
      #expect(graph[graph[edge].target].id == end.1)
    }
    #expect(graph.checkInvariants() == [])
  }

  @Test func aBuilderFromAGraphBuildsThatGraph() throws {
    let graph = try PocketGraph.graph()
    let again = try GraphBuilder(from: graph).build()
    #expect(again.nodes == graph.nodes)
    #expect(again.claims == graph.claims)
    #expect(again.references == graph.references)
    #expect(again.disputes == graph.disputes)
    #expect(again.levels == graph.levels)
    #expect(again.header == graph.header)
    #expect(again.edgeIDs.map { again[$0] } == graph.edgeIDs.map { graph[$0] })
  }

  @Test func anOverlayAddsToAGraphAndLeavesItAlone() throws {
    let graph = try PocketGraph.graph()
    var overlay = GraphBuilder(from: graph)
    let reference = overlay.add(Reference(id: "diary", title: "A diary", kind: "weak"))
    let ash = overlay.add(
      Node(id: "ash", kinds: Self.village, names: LocalizedText("Ash")))
    overlay.add(Claim(.node(ash), citations: [Citation(reference)]))
    let birch = try #require(graph.node(id: "birch"))
    overlay.add(Claim(.edge(try pact(), from: birch, to: ash), citations: [Citation(reference)]))
    let larger = try overlay.build()
    #expect(larger.nodes.map(\.id) == (graph.nodes.map(\.id) + ["ash"]).sorted())
    #expect(larger.edges.count == graph.edges.count + 1)
    let added = try #require(larger.edgeIDs.last)
    #expect(larger[larger[added].source].id == "birch")
    #expect(larger[larger[added].target].id == "ash")
    #expect(larger.documents(of: larger.claim(of: added)).map(\.reference.id) == ["diary"])
    #expect(larger.checkInvariants() == [])
    #expect(graph.node(id: "ash") == nil)
  }

  @Test func propertiesStandInTheOrderOfTheirKeys() throws {
    var builder = try PocketGraph.builder()
    var claim = Claim(.edge(try pact(), from: NodeID(0), to: NodeID(1)))
    claim.properties = [Property("wording", .text("w")), Property("level", .level(LevelID(2)))]
    let number = builder.add(claim)
    let graph = try builder.build()
    #expect(graph[number].properties.map(\.key) == ["level", "wording"])
    #expect(graph.edgeIDs.last.map { graph[$0].level } == LevelID(2))
  }

  @Test func theOtherSideOfADisputeMakesNoEdge() throws {
    let graph = try PocketGraph.graph()
    let sides = graph.sides(of: DisputeID(0))
    #expect(sides.count == 2)
    let edges = graph.edgeIDs.filter { sides.contains(graph[$0].claim) }
    #expect(edges.count == 1)
    #expect(edges.allSatisfy { graph.isDisputed($0) && graph.dispute(of: $0)?.id == "birch-cedar" })
    #expect(graph.edgeIDs.filter(graph.isDisputed) == edges)
    #expect(sides.map { graph[$0].isPreferred } == [true, false])
  }
}
