import Diagnostics
import GraphCore
import GraphTestSupport
import Testing

@testable import GraphQuery

/// The same question for other engines.
@Suite("Portable queries")
struct PortableTests {
  static func text(_ query: String, for name: String) throws -> [String] {
    let graph = try PocketGraph.graph()
    let dialect = try #require(PortableDialect.named(name))
    let prepared = try PreparedQuery(query, schema: .closed(graph))
    do {
      return [try prepared.text(for: dialect, of: graph, at: .day(graph.knowledge))]
    } catch {
      return error.diagnostics.sorted.map(\.message)
    }
  }

  static func valid(_ name: String, _ first: String, _ last: String) -> String {
    "(\(name).since IS NULL OR \(name).since <= \(last)) AND "
      + "(\(name).until IS NULL OR \(name).until > \(first))"
  }

  @Test("Time becomes plain conditions", arguments: ["gql", "kuzu", "neo4j"])
  func time(name: String) throws {
    let day = "date('2014-01-01')"
    let expected = """
      MATCH (v:Village {id: 'alder'})-[r:MEMBER_OF]->(g:Guild)
      WHERE \(Self.valid("v", day, day)) AND \(Self.valid("r", day, day)) AND \
      \(Self.valid("g", day, day)) AND r.status = 'full'
      RETURN g.id AS id
      ORDER BY id
      LIMIT 3
      """
    let query =
      "MATCH (v:Village {id: 'alder'})-[r:MEMBER_OF]->(g:Guild) AS OF date('2014-01-01') "
      + "WHERE r.status = 'full' RETURN g.id AS id ORDER BY id LIMIT 3"
    #expect(try Self.text(query, for: name) == [expected])
  }

  @Test("Repeated edges are written as each engine has them")
  func repeated() throws {
    let query =
      "MATCH p = ANY SHORTEST (a {id: 'alder'})-[r:PACT]-{1,3}(b {id: 'cedar'}) "
      + "DURING [date('2001-01-01'), date('2005-01-01')] RETURN p"
    let (first, last) = ("date('2001-01-01')", "date('2005-01-01')")
    let valid = Self.valid("r", first, last)
    let tail =
      "\nWHERE \(Self.valid("a", first, last)) AND \(Self.valid("b", first, last))\nRETURN p"
    #expect(
      try Self.text(query, for: "gql") == [
        "MATCH p = ANY SHORTEST (a {id: 'alder'})-[r:PACT WHERE \(valid)]-{1,3}(b {id: 'cedar'})"
          + tail
      ])
    #expect(
      try Self.text(query, for: "neo4j") == [
        "MATCH p = ANY SHORTEST (a {id: 'alder'}) (()-[r:PACT]-() WHERE \(valid)){1,3} "
          + "(b {id: 'cedar'})" + tail
      ])
    #expect(
      try Self.text(query, for: "kuzu") == [
        "MATCH p = (a {id: 'alder'})-[r:PACT* SHORTEST 1..3 (r, _ | WHERE \(valid))]-"
          + "(b {id: 'cedar'})" + tail
      ])
  }

  @Test("Levels become the list of those that pass")
  func levels() throws {
    let query = "MATCH (a)-[r:PACT]-(b) WHERE level(r) >= 'friendship' RETURN b.id"
    let text = try Self.text(query, for: "kuzu")[0]
    #expect(text.contains("r.level IN ['friendship', 'brotherhood']"))
  }

  @Test(
    "What an engine lacks is named",
    arguments: [
      ("MATCH p = ANY CHEAPEST (a)-[r]-+(b) COST 1 RETURN p", "neo4j", ["neo4j has no CHEAPEST"]),
      (
        "MATCH p = ACYCLIC TIME RESPECTING (a)-[r]-{1,2}(b) RETURN p", "neo4j",
        ["neo4j has no TIME RESPECTING", "neo4j has no path modes"]
      ),
      ("MATCH (n) WITH n RETURN n", "gql", ["gql has no WITH"]),
      (
        "MATCH (n) RETURN [x IN [1] | x] AS l", "kuzu",
        ["kuzu has no list comprehensions, reduce() and list predicates"]
      ),
      ("MATCH (n:!Guild) RETURN n", "kuzu", ["kuzu has no labels joined by ! or %"]),
      (
        "MATCH (n) RETURN n WITH PROVENANCE", "neo4j",
        ["neo4j has no provenance (WITH PROVENANCE, citations(), sourced_by())"]
      ),
    ])
  func lacking(query: String, name: String, messages: [String]) throws {
    #expect(try Self.text(query, for: name).sorted() == messages.sorted())
  }
}
