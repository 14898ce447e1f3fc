import GraphCore
import Testing

@testable import GraphQuery

/// Patterns far longer than anybody writes by hand are planned and answered.
@Suite struct LongPatternTests {
  /// A ring in which each node leads to the next.
  private func ring(_ count: Int) throws -> QuerySession {
    var builder = TableBuilder()
    let nodes = (0..<count).map { number in
      builder.addNode(
        labels: ["N"], properties: QueryMap([("number", .integer(Int64(number)))]))
    }
    for number in 0..<count {
      builder.addEdge("R", from: nodes[number], to: nodes[(number + 1) % count])
    }
    return QuerySession(try builder.build())
  }

  private func answer(_ text: String, _ session: QuerySession) throws -> [[QueryValue]] {
    try PreparedQuery(text).rows(in: session).all()
  }

  @Test func aChainOfThousandsOfNodes() throws {
    let session = try ring(3100)
    let chain = (0..<3000).map { "(n\($0))" }.joined(separator: "-->")
    let rows = try answer(
      "MATCH \(chain) WHERE n0.number = 50 RETURN n2999.number, n1.number", session)
    #expect(rows == [[.integer(3049), .integer(51)]])
  }

  /// Each hop is a pattern of its own, written from the last to the first.
  @Test func thousandsOfPatterns() throws {
    let session = try ring(1100)
    let hops = (0..<1000).reversed().map { "(n\($0))-->(n\($0 + 1))" }.joined(separator: ", ")
    let rows = try answer("MATCH \(hops) WHERE n0.number = 7 RETURN n1000.number", session)
    #expect(rows == [[.integer(1007)]])
  }

  /// A chain round the ring would use an edge again.
  @Test func noEdgeTwiceInALongChain() throws {
    let session = try ring(40)
    let chain = (0...41).map { "(n\($0))" }.joined(separator: "-->")
    #expect(try answer("MATCH \(chain) RETURN n0", session).isEmpty)
    let whole = (0...40).map { "(n\($0))" }.joined(separator: "-->")
    #expect(try answer("MATCH \(whole) RETURN count(*)", session) == [[.integer(40)]])
  }

  /// The condition of the second repetition reads the list that the first one makes.
  @Test func aRepetitionWaitsForAnother() throws {
    let session = try ring(6)
    let rows = try answer(
      """
      MATCH (a)-[r]->{1,2}(b), (c)((d)-[e]->(f) WHERE size(r) = 2){1,2}(g)
      RETURN count(*)
      """, session)
    // 6 walks of two edges; beside each, walks of one or two edges over the other four, which lie
    // in a row: four of one and three of two.
    #expect(rows == [[.integer(42)]])
  }

  @Test func repetitionsThatWaitForEachOtherAreRefused() throws {
    let text = """
      MATCH (a)((b)-[r]->(c) WHERE size(e) = 1){1,2}(x), (d)((f)-[e]->(g) WHERE size(r) = 1){1,2}(y)
      RETURN count(*)
      """
    let session = try ring(3)
    #expect(throws: QueryError.self) { try answer(text, session) }
  }
}
