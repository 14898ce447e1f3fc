import GraphCore
import GraphTestSupport
import Testing

@testable import GraphViews

/// The order of a matrix's rows, on random graphs.
@Suite struct RowOrderTests {
  private func graph(seed: UInt64) throws -> Graph {
    var state = seed
    func random(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    let lines = (0..<14).compactMap { _ -> String? in
      let (one, two) = (random(9), random(9))
      return one == two ? nil : "N\(one) -partner- N\(two)"
    }
    return try GraphSketch((["N0 -partner- N1"] + lines).joined(separator: "\n")).graph
  }

  @Test(arguments: [UInt64](1...20))
  func nobodyIsLostAndNamesAreKept(seed: UInt64) throws {
    let graph = try graph(seed: seed)
    let nodes = Array(graph.nodeIDs)
    for order in RowOrder.allCases {
      let sorted = order.sorted(nodes, tiedBy: Array(graph.edgeIDs), in: graph)
      #expect(sorted.sorted() == nodes)
    }
    #expect(RowOrder.name.sorted(nodes, tiedBy: Array(graph.edgeIDs), in: graph) == nodes)
  }

  /// Without levels there are no families, and all stays as it is.
  @Test func whatHasNoLevelStaysLast() throws {
    let graph = try PocketGraph.graph()
    let nodes = Array(graph.nodeIDs)
    #expect(RowOrder.family.sorted(nodes, tiedBy: [], in: graph) == nodes)
    let edges = graph.edgeIDs.filter { graph[$0].level != nil }
    let tied = Set(edges.flatMap { [graph[$0].source, graph[$0].target] })
    let sorted = RowOrder.family.sorted(nodes, tiedBy: edges, in: graph)
    #expect(!tied.isEmpty && Set(sorted.prefix(tied.count)) == tied)
    #expect(Array(sorted.dropFirst(tied.count)) == nodes.filter { !tied.contains($0) })
  }
}
