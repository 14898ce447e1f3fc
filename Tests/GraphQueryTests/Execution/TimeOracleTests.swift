import GraphCore
import GraphTestSupport
import Testing

@testable import GraphQuery

/// Patterns at a time against the graph cut down to that time first and searched afterwards.
@Suite struct TimeOracleTests {
  @Test(arguments: 0..<8)
  func agree(_ part: Int) throws {
    for seed in 0..<250 {
      var random = RepeatableRandom(seed: UInt64(7_000 + part * 1000 + seed))
      let sketch = try RandomGraph.sketch(
        seed: random.next(), nodes: 3 + random.below(3), edges: 3 + random.below(7))
      try agrees(sketch.graph, &random)
    }
  }

  private func agrees(_ graph: Graph, _ random: inout RepeatableRandom) throws {
    let year = 1996 + random.below(28)
    let length = random.below(4)
    let isStretch = random.once(in: 3)
    let first = Day(year: year, month: 6, day: 15)
    let last = Day(year: year + length, month: 6, day: 14)
    let clause =
      isStretch && length > 0
      ? "DURING [date('\(year)-06-15'), date('\(year + length)-06-15'))"
      : "AS OF date('\(year)-06-15')"
    let frame = isStretch && length > 0 ? TimeFrame.during(first, last) : .day(first)
    let isMonotone = random.once(in: 3)
    let mode = isMonotone ? "TIME RESPECTING" : "TRAIL"
    let isDirected = random.once(in: 2)
    let text =
      "MATCH p = \(mode) (a)-[*1..3]-\(isDirected ? ">" : "")(b) \(clause) RETURN p"
    let session = QuerySession(ClaimReader(graph))
    let query = try PreparedQuery(text)
    let rows = try query.rows(in: session).all()
    let found = rows.compactMap { row -> QueryPath? in
      if case .path(let path) = row[0] { path } else { nil }
    }
    let slice = TimeSlice(graph, in: frame)
    let expected = Self.trails(slice, isDirected: isDirected).filter { path in
      let starts = path.edges.map { graph[$0].interval.start }
      return !isMonotone || zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    }
    #expect(found.count == expected.count && Set(found) == Set(expected), "\(text)")
  }

  /// All trails of one to three edges of a slice, by trying every edge at every end.
  private static func trails(_ slice: TimeSlice, isDirected: Bool) -> [QueryPath] {
    let graph = slice.graph
    var (all, layer) = (
      [QueryPath](), slice.nodes.members.map { QueryPath(nodes: [$0], edges: []) }
    )
    for _ in 1...3 {
      layer = layer.flatMap { path -> [QueryPath] in
        let last = path.nodes[path.nodes.count - 1]
        return slice.edges(at: last).filter { !path.edges.contains($0) }.compactMap { edge in
          // An arrow takes edges of directed kinds only, from their beginning.
          if isDirected, !graph.kind(of: edge).isDirected || graph[edge].source != last {
            return nil
          }
          let next = graph[edge].otherEnd(than: last)
          return QueryPath(nodes: path.nodes + [next], edges: path.edges + [edge])
        }
      }
      all += layer
    }
    return all
  }
}
