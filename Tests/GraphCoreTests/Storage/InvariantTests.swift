import GraphTestSupport
import Testing

@testable import GraphCore

/// The checker is given flawed tables, which no builder makes, and must name each flaw.
@Suite struct InvariantTests {
  // Two nodes and the edges 0 → 1 of kind 0, 0 → 0 of kind 1, 1 → 0 of kind 0.
  private static let from: [UInt32] = [0, 0, 1]
  private static let to: [UInt32] = [1, 0, 0]
  private static let kinds: [UInt8] = [0, 1, 0]

  private func flaws(_ offsets: [UInt32], _ neighbors: [UInt32], _ edges: [UInt32]) -> [String] {
    CompressedRows(offsets: offsets, neighbors: neighbors, edges: edges)
      .flaws(nodeCount: 2, from: Self.from, to: Self.to, kinds: Self.kinds, name: "out")
  }

  @Test func soundRowsHaveNoFlaw() {
    #expect(flaws([0, 2, 3], [1, 0, 0], [0, 1, 2]) == [])
    let built = CompressedRows(nodeCount: 2, from: Self.from, to: Self.to, kinds: Self.kinds)
    #expect(built.edges == [0, 1, 2])
  }

  @Test func flawsOfRowsAreNamed() {
    #expect(flaws([0, 2, 3], [1, 1, 0], [0, 1, 2]) == ["out row 0 names a wrong neighbour"])
    #expect(flaws([0, 2, 3], [0, 1, 0], [1, 0, 2]) == ["out row 0 is out of order"])
    #expect(
      flaws([0, 1, 3], [1, 0, 0], [0, 1, 2])
        == ["out row 1 holds a foreign edge", "out row 1 is out of order"])
    #expect(
      flaws([0, 2, 3], [1, 1, 0], [0, 0, 2])
        == ["out repeats an edge", "out row 0 is out of order"])
  }

  @Test func rowsOfOtherTablesAreNamedAndNotFollowed() {
    let unfit = ["the out rows do not fit the tables"]
    #expect(flaws([0, 2], [1, 0, 0], [0, 1, 2]) == unfit)
    #expect(flaws([0, 2, 4], [1, 0, 0], [0, 1, 2]) == unfit)
    #expect(flaws([1, 2, 3], [1, 0, 0], [0, 1, 2]) == unfit)
    #expect(flaws([0, 4, 3], [1, 0, 0], [0, 1, 2]) == unfit)
    #expect(flaws([0, 2, 3], [1, 0], [0, 1, 2]) == unfit)
    #expect(flaws([0, 2, 3], [1, 0, 0], [0, 1, 9]) == unfit)
    #expect(flaws([], [], []) == unfit)
  }

  private func graph(_ damage: (inout GraphBuilder.Parts) -> Void) throws -> Graph {
    var parts = GraphBuilder.Parts(try PocketGraph.builder())
    parts.numberNodes()
    parts.attachClaims()
    parts.layEdges()
    damage(&parts)
    return Graph(parts.tables())
  }

  @Test func anUndamagedGraphHasNoFlaw() throws {
    #expect(try graph { _ in }.checkInvariants() == [])
  }

  @Test func flawsOfNodesAreNamed() throws {
    #expect(
      try graph { $0.nodes.swapAt(0, 1) }.checkInvariants()
        == [
          "node 'alder' is out of order", "node 'birch' is not found", "'birch' has no claim",
          "'alder' has no claim",
        ])
    #expect(
      try graph { $0.nodes[1].id = "alder" }.checkInvariants()
        == ["node 'alder' is out of order", "node 'alder' is not found"])
    #expect(
      try graph {
        $0.nodeIntervals[2] = DayInterval(start: Day(rawValue: 0), end: Day(rawValue: 1))
      }
      .checkInvariants() == ["'cedar' has foreign days"])
    #expect(
      try graph { $0.nodes[1].properties = $0.nodes[0].properties }.checkInvariants()
        == ["'birch' holds a foreign property"])
  }

  @Test func flawsOfEdgesAreNamed() throws {
    let last = try PocketGraph.graph().edges.count - 1
    func damaged(_ change: (inout Claim) -> Void) throws -> [String] {
      try graph { parts in change(&parts.claims[Int(parts.edges.claims[last])]) }.checkInvariants()
    }
    #expect(
      try damaged { $0.subject = .node(NodeID(0)) }.contains("edge \(last) has a foreign claim"))
    #expect(try damaged { $0.validity = .always } == ["edge \(last) has foreign days"])
    #expect(
      try damaged { $0.properties = [Property("level", .level(LevelID(0)))] }
        == ["edge \(last) has a foreign level"])
    #expect(
      try damaged { $0.isPreferred = false }
        == ["edge \(last) has a foreign claim", "the edges are not those of the preferred claims"])
  }
}
