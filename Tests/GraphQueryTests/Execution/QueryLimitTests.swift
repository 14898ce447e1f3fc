import Testing

@testable import GraphQuery

/// Limits end an answer and say so; plans are values.
@Suite struct QueryLimitTests {
  private static func ring() throws -> TableQuery {
    let nodes = (0..<9).map { "n\($0):N x=\($0)" }
    let edges = (0..<9).flatMap { one in (0..<9).map { "n\(one) -R-> n\($0)" } }
    return try TableQuery((nodes + edges).joined(separator: "\n"))
  }

  private static func rows(
    _ text: String, _ limits: QueryLimits
  ) throws -> (rows: Int, cut: QueryCut?) {
    let graph = try ring()
    let rows = try PreparedQuery(text).rows(in: graph.session, limits: limits)
    return (try rows.all().count, rows.cut)
  }

  @Test func rowsAreCut() throws {
    let cut = try Self.rows("MATCH (a), (b) RETURN a, b", QueryLimits(rows: 10))
    #expect(cut.rows == 10 && cut.cut == .rows)
    let whole = try Self.rows("MATCH (a) RETURN a", QueryLimits(rows: 9))
    #expect(whole.rows == 9 && whole.cut == nil)
  }

  @Test func pathsAreCut() throws {
    let cut = try Self.rows("MATCH p = (a)-[*]->(b) RETURN p", QueryLimits(paths: 25))
    #expect(cut.rows == 25 && cut.cut == .paths)
  }

  @Test func memoryIsCut() throws {
    let cut = try Self.rows(
      "MATCH p = (a)-[*1..4]->(b) RETURN p ORDER BY length(p)", QueryLimits(memory: 1 << 16))
    #expect(cut.cut == .memory)
  }

  @Test func stopsWhenAsked() throws {
    let cut = try Self.rows(
      "MATCH p = (a)-[*]->(b) RETURN count(*)", QueryLimits(paths: .max) { true })
    #expect(cut.cut == .stopped)
  }

  @Test func theFirstRowDoesNotWaitForTheLast() throws {
    let graph = try Self.ring()
    let text = "PROFILE MATCH p = (a)-[*]->(b) RETURN p LIMIT 3"
    let rows = try PreparedQuery(text).rows(in: graph.session)
    #expect(try rows.all().count == 3)
    #expect(rows.run.meters.map(\.edges).reduce(0, +) < 100)
  }

  @Test func reachabilityVisitsEachNodeOnce() throws {
    let graph = try Self.ring()
    let text = "PROFILE MATCH (a {x: 0})-[*]->(b) RETURN DISTINCT b"
    let rows = try PreparedQuery(text).rows(in: graph.session)
    #expect(try rows.all().count == 9)
    #expect(rows.run.meters.map(\.edges).reduce(0, +) < 400)
  }

  @Test func endlessWalksAreRefusedWithTheFix() throws {
    let graph = try Self.ring()
    let error = #expect(throws: (any Error).self) {
      _ = try graph.rows("MATCH REPEATABLE ELEMENTS p = (a)-[*]->(b) RETURN p")
    }
    #expect("\(try #require(error))".contains("TRAIL"))
  }

  @Test func costsArePositive() throws {
    let graph = try TableQuery("a x=1\nb x=2\na -R w=0-> b")
    let error = #expect(throws: QueryError.self) {
      _ = try graph.rows("MATCH p = ANY CHEAPEST (a {x: 1})-[r*]->(b {x: 2}) COST r.w RETURN p")
    }
    #expect(
      error?.message == "COST must be a positive number for every edge that a path may take")
  }

  @Test func plansAreEqualWhenTheyDoTheSame() throws {
    let graph = try Self.ring()
    func plan(_ text: String) throws -> QueryPlan {
      try PreparedQuery(text).plan(for: graph.session)
    }
    let one = try plan("MATCH p = ANY SHORTEST (a {x: 1})-[:R*]->(b {x: 2}) RETURN p")
    let same = try plan("MATCH  p=ANY SHORTEST (a {x:1})-[:R*]->(b {x:2})  RETURN p")
    let other = try plan("MATCH p = ANY SHORTEST (a {x: 1})-[:R*]->(b {x: 3}) RETURN p")
    #expect(one == same)
    #expect(one != other)
  }
}
