import Testing

@testable import GraphQuery

/// What is said of patterns whose parts do not go together.
@Suite("Patterns that are refused")
struct BoundPatternTests {
  @Test(
    "Endless, edgeless and costless patterns are refused with the fix",
    arguments: [
      (
        "MATCH p = WALK (a)-[r]->+(b) RETURN p",
        "1:25: a WALK without an upper bound has endless paths; write a bound, such as {1,4}, a "
          + "selector, such as ANY SHORTEST, or TRAIL instead of WALK"
      ),
      (
        "MATCH REPEATABLE ELEMENTS (a)-[*]->(b) RETURN b",
        "1:32: a WALK without an upper bound has endless paths; write a bound, such as {1,4}, a "
          + "selector, such as ANY SHORTEST, or TRAIL instead of WALK"
      ),
      (
        "MATCH ((a)){1,3} RETURN a", "1:7: this group repeats, but has no edge to go on by"
      ),
      (
        "MATCH p = ANY CHEAPEST (a)-[r]->+(b) RETURN p",
        "1:11: CHEAPEST needs COST and an expression after the pattern"
      ),
      (
        "MATCH p = (a)-[r]->(b) COST r.x RETURN p",
        "1:29: only ANY CHEAPEST and CHEAPEST k use COST"
      ),
      (
        "MATCH (n) WHERE (n)-->(m) RETURN n",
        "1:24: nothing is called 'm' here; did you mean 'n'?; a pattern that is a condition makes "
          + "no names"
      ),
      (
        "MATCH ((a)-[r]->(b)){2} WHERE r.x = 1 RETURN a", "1:31: LIST has no properties"
      ),
    ])
  func refused(text: String, message: String) {
    #expect(RefusedTextTests.messages(text) == [message])
  }

  @Test(
    "Bounded walks, and group variables inside and outside their group, are accepted",
    arguments: [
      "MATCH p = ANY SHORTEST WALK (a)-[r]->+(b) RETURN p",
      "MATCH p = WALK (a)-[r]->{1,3}(b) RETURN p",
      "MATCH REPEATABLE ELEMENTS p = TRAIL (a)-[r]->*(b) RETURN p",
      "MATCH ((a)-[r]->(b) WHERE r.x = a.y){1,4} (c) RETURN [x IN a | x.name], size(r), c",
      "MATCH p = ANY CHEAPEST (a)-[r]->+(b) COST r.km + 1 RETURN p",
      "MATCH (a)-[r WHERE r.x = 1]->{1,3}(b {y: a.y}) RETURN b",
      "MATCH (n) WHERE EXISTS { (n)-->(m) WHERE m.x = n.x } RETURN n",
      "MATCH (n) RETURN COUNT { MATCH (n)-->(m) RETURN DISTINCT m } AS c",
    ])
  func accepted(text: String) {
    #expect(RefusedTextTests.messages(text) == [])
  }
}

/// Whether nodes and edges stand in a column is known before the first row wherever the text of a
/// query tells.
@Suite struct ColumnElementTests {
  @Test(arguments: [
    ("n", ColumnElements.always), ("nodes(p)", .always), ("[x IN nodes(p) | x]", .always),
    ("head(collect(n))", .always), ("tail(relationships(p))", .always), ("max(n.i)", .unknown),
    ("labels(n)[0]", .never), ("[x IN nodes(p) | x.i + 1]", .unknown), ("range(1, 3)", .never),
    ("count(n)", .never), ("validity(p)", .never), ("citations(n)", .never),
    ("{a: 1, b: 'x'}", .never), ("{a: n}", .unknown), ("keys(n)", .never), ("[1, 'x']", .never),
    ("[n, 1]", .unknown), ("coalesce(n, null)", .always), ("split('a b', ' ')", .never),
    ("collect(type(r))", .never),
  ]) func areToldByTheText(item: String, expected: ColumnElements) throws {
    let query = try PreparedQuery("MATCH p = (n)-[r]->() RETURN \(item) AS item")
    #expect(query.elements == [expected])
  }
}
