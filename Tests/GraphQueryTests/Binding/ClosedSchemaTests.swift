import Diagnostics
import GraphTestSupport
import Testing

@testable import GraphQuery

/// What is said where a query uses names that the graph does not have.
@Suite("A closed schema")
struct ClosedSchemaTests {
  static func messages(_ text: String) throws -> [String] {
    let schema = QuerySchema.closed(try PocketGraph.graph())
    do {
      return try PreparedQuery(text, schema: schema).warnings.sorted.map(\.message)
    } catch {
      return error.diagnostics.sorted.map(\.message)
    }
  }

  @Test(
    "Unknown names are told with the nearest",
    arguments: [
      (
        "MATCH (v:Vilage) RETURN v",
        "no kind of node is called 'Vilage'; did you mean 'Village'?"
      ),
      (
        "MATCH ()-[r:MEMBERS_OF]->() RETURN r",
        "no kind of edge is called 'MEMBERS_OF'; did you mean 'MEMBER_OF'?"
      ),
      ("MATCH (v:MEMBER_OF) RETURN v", "'MEMBER_OF' is a kind of edge, not of node"),
      (
        "MATCH (v:Village) RETURN v.populaton",
        "Village has no property 'populaton'; did you mean 'population'?"
      ),
      ("MATCH (v:Guild {population: 3}) RETURN v", "Guild has no property 'population'"),
      (
        "MATCH ()-[r:MEMBER_OF]->() WHERE r.satus = 'full' RETURN r",
        "MEMBER_OF has no property 'satus'; did you mean 'status'?"
      ),
      (
        "MATCH (v:Village)-[:PACT]->(w) RETURN w",
        "PACT has no direction, so that the arrow never fits; write -[:PACT]-"
      ),
      (
        "MATCH (v:Village)~[:MEMBER_OF]~(w) RETURN w",
        "MEMBER_OF has a direction; write -[:MEMBER_OF]-> or, for either way, -[:MEMBER_OF]-"
      ),
      ("MATCH (v:Village {id: 'aldr'}) RETURN v", "'id' is never 'aldr'; did you mean 'alder'?"),
      (
        "MATCH ()-[r:MEMBER_OF]->() WHERE r.status = 'ful' RETURN r",
        "'status' is never 'ful'; did you mean 'full'?"
      ),
      (
        "MATCH ()-[r:MEMBER_OF]->() WHERE r.status IN ['full', 'gest'] RETURN r",
        "'status' is never 'gest'; did you mean 'guest'?"
      ),
      (
        "MATCH ()-[r:PACT]-() WHERE level(r) >= 'frendship' RETURN r",
        "no level is called 'frendship'; did you mean 'friendship'?"
      ),
      (
        "MATCH ()-[r:PACT]-() WHERE 'trad' < r.level RETURN r",
        "no level is called 'trad'; did you mean 'trade'?"
      ),
      (
        "MATCH ()-[r:PACT {level: 'trad'}]-() RETURN r",
        "no level is called 'trad'; did you mean 'trade'?"
      ),
      (
        "MATCH ()-[r:PACT]-() WHERE r.since < '2017-06-09' RETURN r",
        "'since' is a date, and '2017-06-09' a text; write date('2017-06-09')"
      ),
      (
        "MATCH ()-[r:PACT {until: 'soon'}]-() RETURN r",
        "'until' is a date, and 'soon' a text; write date('2017-06-09')"
      ),
      ("RETURN lenght('a')", "there is no function called 'lenght'; did you mean 'length'?"),
      (
        "MATCH (village:Village) RETURN vilage",
        "nothing is called 'vilage' here; did you mean 'village'?"
      ),
      (
        "MATCH (v) WHERE v:Gild RETURN v", "no kind of node is called 'Gild'; did you mean 'Guild'?"
      ),
    ])
  func unknown(text: String, message: String) throws {
    #expect(try Self.messages(text) == [message])
  }

  @Test(
    "Names of the schema pass, and so do those of all kinds where none is given",
    arguments: [
      "MATCH (v:Village {id: 'alder'})-[r:MEMBER_OF {status: 'full'}]->(g:Guild) "
        + "RETURN v.population, v.name_ru, r.since, g.short",
      "MATCH (v)-[r]-(w) RETURN v.population, v.stage, r.level, r.status",
      "MATCH (v)-[r:PACT]-(w), (v)~[:PACT]~(w) RETURN r.level",
      "MATCH (v)-[r:PACT]-(w) WHERE level(r) >= 'friendship' AND r.level <> 'trade' RETURN r",
      "MATCH (v:!Guild) RETURN v.population",
      "MATCH ()-[r:PACT]-() WHERE r.since < date('2017-06-09') AND r.note < 'x' RETURN r",
    ])
  func known(text: String) throws {
    #expect(try Self.messages(text) == [])
  }

  @Test("The fix of an arrow over undirected edges takes the arrow head away")
  func fix() throws {
    let schema = QuerySchema.closed(try PocketGraph.graph())
    let error = #expect(throws: QueryRefusal.self) {
      try PreparedQuery("MATCH (v)<-[:PACT]-(w) RETURN w", schema: schema)
    }
    #expect(error?.diagnostics.first { _ in true }?.fixIts.map(\.replacement) == ["-[:PACT]-"])
  }

  @Test("An open schema takes every name")
  func open() throws {
    let query = try PreparedQuery("MATCH (a:Any)-[r:THING {x: 1}]->(b) RETURN a.what, r.ever")
    #expect(query.columns == ["a.what", "r.ever"])
    #expect(query.warnings.isEmpty)
  }
}
