import GraphCore
import GraphTestSupport
import Testing

@Suite struct SubgraphTests {
  @Test func anEdgeComesWithItsEnds() throws {
    let graph = try PocketGraph.graph()
    var part = Subgraph(of: graph)
    #expect(part.nodes.isEmpty && part.edges.isEmpty)
    part.insert(EdgeID(2))
    let edge = graph[EdgeID(2)]
    #expect(part.nodes.members == [edge.source, edge.target].sorted())
    #expect(part.edges.members == [EdgeID(2)])
    part.insert(NodeID(5))
    #expect(part.nodes.contains(NodeID(5)))
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func edgesWithAnEndOutsideAreLeftOut(seed: UInt64) throws {
    var random = RepeatableRandom(seed: seed)
    let graph = try RandomGraph.sketch(seed: seed, nodes: 10, edges: 40).graph
    var (nodes, edges) = (NodeSet(capacity: 10), EdgeSet(capacity: graph.edges.count))
    for node in graph.nodeIDs where random.once(in: 2) { nodes.insert(node) }
    for edge in graph.edgeIDs where random.once(in: 2) { edges.insert(edge) }
    let part = Subgraph(graph, nodes: nodes, edges: edges)
    #expect(part.nodes == nodes)
    #expect(
      part.edges.members
        == edges.members.filter {
          nodes.contains(graph[$0].source) && nodes.contains(graph[$0].target)
        })
  }
}
