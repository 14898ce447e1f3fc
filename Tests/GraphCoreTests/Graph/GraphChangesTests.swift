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
    let new = changes.began + changes.changed.map(\.after)
    #expect(gone.sorted() == before.subtracting(after).sorted())
    #expect(new.sorted() == after.subtracting(before).sorted())
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

  @Test func backwardsWhatBeganHasEnded() throws {
    let graph = try RandomGraph.sketch(seed: 5, nodes: 5, edges: 60).graph
    let (early, late) = (Day(year: 2004, month: 1, day: 1), Day(year: 2016, month: 1, day: 1))
    let (there, back) = (
      graph.changes(from: early, to: late), graph.changes(from: late, to: early)
    )
    #expect(there.began.count == back.ended.count)
    #expect(there.changed.count == back.changed.count)
  }

  @Test func aPromotionIsAChange() throws {
    let graph = try PocketGraph.graph()
    let changes = graph.changes(
      from: Day(year: 2012, month: 1, day: 1), to: Day(year: 2014, month: 1, day: 1))
    let changed = changes.changed.map {
      [graph.claim(of: $0.before)["status"]?.text, graph.claim(of: $0.after)["status"]?.text]
    }
    #expect(changed == [["guest", "full"]])
    func ends(_ edges: [EdgeID]) -> [String] {
      edges.map { "\(graph[graph[$0].source].id) \(graph[graph[$0].target].id)" }
    }
    #expect(ends(changes.ended) == ["alder cedar"])
    #expect(ends(changes.began) == ["birch cedar"])
  }
}
