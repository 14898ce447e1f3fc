import GraphCore
import GraphTestSupport
import Testing

@Suite struct FixtureTests {
  @Test func pocketGraphIsAsDescribed() throws {
    let graph = try PocketGraph.graph()
    #expect(graph.nodes.count == 6)
    #expect(graph.edges.count == 9)
    #expect(graph.references.count == 2)
    #expect(graph.checkInvariants() == [])
    let dates = graph.claims.flatMap { [$0.validity.since, $0.validity.until] }.compactMap { $0 }
    #expect(Set(dates.map(\.description)) == ["2001-06-15", "2004", "2013-05"])
  }

  @Test func sketchReadsEdgesNodesAndLevels() throws {
    let sketch = try GraphSketch(
      """
      strong > weak
      C since 2001
      D proposed
      A -member-> B since 2001
      B -partner- C level strong until 2010 disputed
      C -lies-> D
      """)
    let graph = sketch.graph
    #expect(graph.nodes.map(\.id) == ["a", "b", "c", "d"])
    #expect(graph.schema.relationshipKinds.map(\.name) == ["LIES", "MEMBER", "PARTNER"])
    let edge = graph[EdgeID(1)]
    #expect(edge.level == (try sketch.level("strong")))
    #expect(edge.interval.end == Day(year: 2010, month: 12, day: 31))
    #expect(graph.isDisputed(EdgeID(1)))
    let frame = TimeFrame.day(graph.knowledge)
    #expect(graph.presence(of: try sketch.node("D"), in: frame) == .proposed)
  }

  @Test func sketchRefusesAnUnknownWord() {
    #expect { try GraphSketch("A -member-> B sinse 2001") } throws: {
      "\($0)" == "a sketch has no word 'sinse'"
    }
  }

  @Test func randomGraphsRepeat() throws {
    let (one, two) = (
      try RandomGraph.sketch(seed: 7, nodes: 8, edges: 14).graph,
      try RandomGraph.sketch(seed: 7, nodes: 8, edges: 14).graph
    )
    #expect(one.claims == two.claims)
    #expect(one.checkInvariants() == [])
  }
}
