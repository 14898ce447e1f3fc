import GraphCore
import GraphTestSupport
import Testing

/// Slices against a plain reading of design.md §2: an edge counts if it holds and both of its ends
/// are there; what is only proposed is left out unless asked for or named.
@Suite struct TimeSliceTests {
  private func frames(_ random: inout RepeatableRandom) -> [TimeFrame] {
    (0..<12).map { number in
      let first = Day(year: 1994 + random.below(34), month: 1 + random.below(12), day: 9)
      guard number.isMultiple(of: 2) else { return .day(first) }
      return .during(first, first.advanced(by: Int32(random.below(3000))))
    }
  }

  private func nodes(_ graph: Graph, _ frame: TimeFrame, _ all: Bool, _ named: [NodeID]) -> [NodeID]
  {
    graph.nodeIDs.filter { node in
      switch graph.presence(of: node, in: frame) {
      case .present: true
      case .proposed: all || named.contains(node)
      case .absent: false
      }
    }
  }

  private func edges(_ graph: Graph, _ frame: TimeFrame, _ all: Bool, _ named: [NodeID]) -> [EdgeID]
  {
    let nodes = nodes(graph, frame, all, named)
    return graph.edgeIDs.filter { id in
      let ends = [graph[id].source, graph[id].target]
      let isNamed = ends.contains {
        named.contains($0) && graph.presence(of: $0, in: frame) == .proposed
      }
      let days = graph.claim(of: id).validity.counted(knowledge: graph.knowledge)
      return days.intersection(frame.interval).isEmpty == false
        && ends.allSatisfy(nodes.contains) && (all || isNamed || !graph.isProposed(id))
    }
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6])
  func slicesHoldWhatCounts(seed: UInt64) throws {
    var random = RepeatableRandom(seed: seed)
    let graph = try RandomGraph.sketch(seed: seed, nodes: 14, edges: 60).graph
    for frame in frames(&random) {
      for all in [false, true] {
        let named = [NodeID(random.below(14)), NodeID(random.below(14))]
        let slice = TimeSlice(graph, in: frame, includesProposed: all, named: named)
        #expect(slice.nodes.members == nodes(graph, frame, all, named))
        #expect(slice.edges.members == edges(graph, frame, all, named))
        for node in graph.nodeIDs {
          let here = graph.edges(at: node).filter { slice.edges.members.contains($0) }
          #expect(slice.edges(at: node) == here)
        }
      }
    }
  }

  @Test func aNamedProposalShowsItsProposedEdges() throws {
    let sketch = try GraphSketch(
      """
      D proposed
      D -lies-> A proposed
      A -lies-> B proposed
      """)
    let (graph, frame) = (sketch.graph, TimeFrame.day(sketch.graph.knowledge))
    let named = [try sketch.node("D")]
    #expect(TimeSlice(graph, in: frame).edges.isEmpty)
    #expect(TimeSlice(graph, in: frame, named: named).edges.members == [EdgeID(0)])
    #expect(TimeSlice(graph, in: frame, named: [try sketch.node("A")]).edges.isEmpty)
    #expect(TimeSlice(graph, in: frame, includesProposed: true).edges.count == 2)
  }

  @Test func shortWaysToSliceAreTheSame() throws {
    let graph = try PocketGraph.graph()
    let (first, last) = (Day(year: 2004, month: 6, day: 1), Day(year: 2013, month: 5, day: 31))
    #expect(graph.at(first).edges == TimeSlice(graph, in: .day(first)).edges)
    #expect(graph.during(first, last).edges == TimeSlice(graph, in: .during(first, last)).edges)
    #expect(graph.at(first).subgraph.edges == graph.at(first).edges)
  }
}
