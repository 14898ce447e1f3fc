import GraphCore
import GraphTestSupport
import Testing

/// The promise of design.md §8, under 48 bytes an edge.
///
/// Counted are the columns that searches walk; the claims, which hold words, come on top and are
/// watched on their own.
@Suite struct MemoryTests {
  private func bytes<Element>(_ column: [Element]) -> Int {
    column.count * MemoryLayout<Element>.stride
  }

  @Test func anEdgeTakesLessThan48Bytes() throws {
    let graph = try RandomGraph.sketch(seed: 1, nodes: 10, edges: 500).graph
    let table = graph.edges
    let columns =
      bytes(table.kinds) + bytes(table.sources) + bytes(table.targets) + bytes(table.starts)
      + bytes(table.ends) + bytes(table.levels) + bytes(table.claims)
    let rows = [graph.rows.out, graph.rows.into].map { bytes($0.neighbors) + bytes($0.edges) }
    #expect(columns == 22 * graph.edges.count)
    #expect(columns + rows.reduce(0, +) == 38 * graph.edges.count)
    #expect(bytes(graph.rows.out.offsets) == 4 * (graph.nodes.count + 1))
  }

  @Test func aClaimWithoutItsWordsTakesLessThan128Bytes() {
    #expect(MemoryLayout<Claim>.stride <= 128)
  }
}
