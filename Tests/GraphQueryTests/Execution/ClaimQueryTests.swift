import GraphCore
import GraphTestSupport
import Testing

@testable import GraphQuery

/// Questions to a graph of claims: days, levels, proposals, provenance.
@Suite struct ClaimQueryTests {
  let graph: Graph
  let session: QuerySession

  init() throws {
    graph = try PocketGraph.graph()
    session = QuerySession(ClaimReader(graph))
  }

  private func query(_ text: String) throws -> QueryRows {
    try PreparedQuery(text, schema: .closed(graph)).rows(in: session)
  }

  private func rows(_ text: String) throws -> [String] {
    try query(text).all().map { row in
      row.map { $0.string ?? $0.integer.map(String.init) ?? "\($0)" }.joined(separator: " ")
    }
  }

  @Test(
    arguments: [
      (
        "MATCH (v:Village {id: 'birch'})-[m:MEMBER_OF]->(g) RETURN g.id, m.status ORDER BY g.id",
        ["dyers full", "weavers full"]
      ),
      (
        "MATCH (v:Village {id: 'birch'})-[m:MEMBER_OF]->(g) AS OF date('2010-01-01') "
          + "RETURN g.id, m.status ORDER BY g.id", ["dyers guest", "weavers full"]
      ),
      (
        "MATCH (v:Village {id: 'birch'})-[m:MEMBER_OF]->(g:Guild {id: 'dyers'}) "
          + "DURING [date('2010'), date('2014')] RETURN m.status ORDER BY m.status",
        ["full", "guest"]
      ),
      (
        "MATCH (v:Village {id: 'birch'})-[m:MEMBER_OF]->(g) AS OF '2004' "
          + "RETURN g.id, m.status ORDER BY g.id", ["dyers guest", "weavers full"]
      ),
      (
        "MATCH (v:Village {id: 'birch'})-[:MEMBER_OF]->(g) AS OF date('2004-12-30') RETURN g.id", []
      ),
      ("MATCH (a)-[p:PACT]-(b {id: 'alder'}) RETURN a.id", ["birch"]),
      ("MATCH (w:Works) RETURN w.id", []),
      ("MATCH (w:Works {stage: 'proposed'}) RETURN w.id", ["mill"]),
      ("MATCH (w {id: 'mill'})-[:LIES_IN]->(v) RETURN v.id", ["cedar"]),
      ("MATCH p = ANY SHORTEST (a {id: 'alder'})-[*]-(b {id: 'weavers'}) RETURN length(p)", ["2"]),
    ])
  func answers(_ text: String, _ expected: [String]) throws {
    #expect(try rows(text) == expected)
  }

  @Test func levelsThatCannotBeComparedAreDroppedAndCounted() throws {
    let text = """
      MATCH TRAIL (a:Village)-[e:PACT WHERE level(e) >= 'friendship']-{1,1}(b)
      AS OF date('2013-12-31') RETURN a.id, b.id ORDER BY a.id, b.id
      """
    #expect(try rows(text) == ["alder birch", "birch alder", "birch cedar", "cedar birch"])
    let earlier = try query(
      """
      MATCH (a:Village {id: 'alder'})-[e:PACT WHERE level(e) >= 'friendship']-{1,2}(b)
      AS OF date('2010-01-01') RETURN b.id
      """)
    #expect(try earlier.all() == [[.string("birch")]])
    #expect(earlier.incomparableLevels == 1)
  }

  @Test func rowsComeWithTheClaimsTheyRestOn() throws {
    let rows = try query(
      "MATCH (a {id: 'alder'})-[:PACT]-(b) RETURN b.id WITH PROVENANCE")
    #expect(try rows.next() == [.string("birch")])
    let subjects = rows.claims.map { graph[$0].subject }
    let (alder, birch) = (try node("alder"), try node("birch"))
    let pact = try #require(graph.schema.relationshipKind(named: "PACT"))
    #expect(subjects == [.node(alder), .node(birch), .edge(pact, from: alder, to: birch)])
    #expect(try rows.next() == nil)
  }

  @Test func rowsRestOnTheClaimsOfPropertiesThatAreRead() throws {
    let alder = try node("alder")
    let read = try query("MATCH (a {id: 'alder'}) RETURN a.population WITH PROVENANCE")
    #expect(try read.next() == [.integer(1200)])
    #expect(read.claims.map { graph[$0].subject } == [.node(alder), .property(of: alder)])
    let unread = try query("MATCH (a {id: 'alder'}) RETURN a.name WITH PROVENANCE")
    #expect(try unread.next() != nil)
    #expect(unread.claims.map { graph[$0].subject } == [.node(alder)])
  }

  @Test func provenanceIsGatheredThroughGrouping() throws {
    let rows = try query(
      "MATCH (a:Village)-[m:MEMBER_OF]->(g) RETURN g.id, count(*) ORDER BY g.id WITH PROVENANCE")
    var counts: [Int] = []
    while try rows.next() != nil { counts.append(rows.claims.count) }
    #expect(counts == [5, 5])
  }

  @Test func whyNotNamesTheCulpritAndWhatHelps() throws {
    let prepared = try PreparedQuery(
      "EXPLAIN WHY NOT MATCH (a:Village {id: 'alder'})-[:MEMBER_OF]->(g:Guild) "
        + "WHERE g.id = 'weavers' RETURN g.id", schema: .closed(graph))
    let finding = try prepared.whyNot(in: session)
    #expect(
      finding.text == """
        No rows. 1 row came as far as -[:MEMBER_OF]->, and none went on, 3 edges looked at.
          without {id: 'alder'}: 2 rows
          without g.id = 'weavers': 1 row

        """)
  }

  @Test func plansArePrintedWithEstimates() throws {
    let prepared = try PreparedQuery(
      "MATCH (a:Village {id: 'alder'})-[:PACT]-(b) RETURN b.id ORDER BY b.id LIMIT 3",
      schema: .closed(graph))
    let lines = PlanPrinter(try prepared.plan(for: session)).text.split(separator: "\n")
    let names = lines.map { $0.drop { " └".contains($0) }.prefix { $0 != " " } }
    #expect(names == ["Limit", "Sort", "Project", "Expand", "NodeSeek", "Start"])
    #expect(lines[4].contains("(a:Village)") && lines[4].hasSuffix("rows ≈ 1"))
    #expect(lines[3].contains("-[:PACT]-"))
  }

  private func node(_ id: String) throws -> NodeID { try #require(graph.node(id: id)) }
}
