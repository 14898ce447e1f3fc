import GraphCore
import GraphTestSupport
import Testing

/// Both directions against lists that are filtered and sorted out of all edges.
@Suite struct TwinRowsTests {
  static let seeds: [UInt64] = Array(1...12)

  static func graph(_ seed: UInt64) throws -> Graph {
    let nodes = Int(1 + seed % 9)
    return try RandomGraph.sketch(seed: seed, nodes: nodes, edges: Int(seed * 7)).graph
  }

  private func sorted(_ edges: [Edge], neighbor: (Edge) -> NodeID) -> [EdgeID] {
    edges.sorted { one, two in
      let keys = [one, two].map { ($0.kind.rawValue, neighbor($0).rawValue, $0.id.rawValue) }
      return keys[0] < keys[1]
    }
    .map(\.id)
  }

  @Test(arguments: seeds)
  func rowsAreTheSortedEdgesOfEachNode(seed: UInt64) throws {
    let graph = try Self.graph(seed)
    let edges = graph.edgeIDs.map { graph[$0] }
    for node in graph.nodeIDs {
      let leaving = sorted(edges.filter { $0.source == node }, neighbor: \.target)
      let reaching = sorted(edges.filter { $0.target == node }, neighbor: \.source)
      #expect(graph.outgoing(from: node) == leaving)
      #expect(graph.incoming(to: node) == reaching)
      let slice = graph.rows.out.slice(of: node)
      #expect(
        graph.rows.out.neighbors[slice].elementsEqual(leaving.map { graph[$0].target.rawValue }))
    }
  }

  @Test(arguments: seeds)
  func neighboursAreTheEndsOfEdges(seed: UInt64) throws {
    let graph = try Self.graph(seed)
    let edges = graph.edgeIDs.map { graph[$0] }
    for node in graph.nodeIDs {
      let after = Set(edges.filter { $0.source == node }.map(\.target))
      let before = Set(edges.filter { $0.target == node }.map(\.source))
      #expect(graph.successors(of: node) == after.sorted())
      #expect(graph.predecessors(of: node) == before.sorted())
      #expect(graph.neighbors(of: node) == after.union(before).sorted())
      let here = edges.filter { $0.source == node || $0.target == node }.map(\.id)
      #expect(graph.edges(at: node).sorted() == here)
      for edge in here {
        #expect([after, before].contains { $0.contains(graph[edge].otherEnd(than: node)) })
      }
    }
  }

  @Test(arguments: seeds)
  func aBuiltGraphKeepsItsInvariants(seed: UInt64) throws {
    #expect(try Self.graph(seed).checkInvariants() == [])
  }

  @Test func thePocketGraphKeepsItsInvariants() throws {
    #expect(try PocketGraph.graph().checkInvariants() == [])
  }

  @Test func aGraphMayBeEmpty() throws {
    let builder = GraphBuilder(try PocketGraph.graph().header, schema: PocketSchema.schema)
    let graph = try builder.build()
    #expect(graph.nodeIDs.isEmpty && graph.edgeIDs.isEmpty)
    #expect(graph.rows.out.offsets == [0])
    #expect(graph.checkInvariants() == [])
  }
}
