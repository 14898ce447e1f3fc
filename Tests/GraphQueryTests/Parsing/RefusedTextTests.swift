import Diagnostics
import Testing

@testable import GraphQuery

/// What is said of a text that is wrong, word by word.
@Suite("Texts that are refused")
struct RefusedTextTests {
  static func messages(_ text: String) -> [String] {
    do {
      _ = try PreparedQuery(text)
      return []
    } catch {
      return error.diagnostics.sorted.map { diagnostic in
        let place = diagnostic.range.map { "\($0.start.line):\($0.start.column)" } ?? "-"
        return "\(place): \(diagnostic.message)"
      }
    }
  }

  static let sentences: [(String, [String])] = [
    (
      "MACTH (n) RETURN n",
      ["1:1: expected a clause such as MATCH, WITH or RETURN, found 'MACTH'; did you mean 'MATCH'?"]
    ),
    (
      "MATCH (n:State WHERE n.id = 'x' RETURN n",
      ["1:33: expected ')' to close the node pattern, found 'RETURN'"]
    ),
    (
      "MATCH (n) WERE n.id = 1 RETURN n",
      [
        "1:11: expected ',' and another pattern, WHERE or the next clause, such as RETURN, "
          + "found 'WERE'; did you mean 'WHERE'?"
      ]
    ),
    (
      "MATCH (n) RETURN n ORDR BY n",
      [
        "1:20: expected ',' and another column, ORDER BY, SKIP, LIMIT or the end of the query, "
          + "found 'ORDR'; did you mean 'ORDER'?"
      ]
    ),
    ("MATCH (n)", ["1:10: a query ends with RETURN, which says what it gives"]),
    ("", ["1:1: a query ends with RETURN, which says what it gives"]),
    ("RETURN", ["1:7: expected an expression, found the end of the query"]),
    ("RETURN 1 +", ["1:11: expected an expression, found the end of the query"]),
    ("RETURN 'abc", ["1:8: this text has no end; put ' where it ends"]),
    ("RETURN `abc", ["1:8: this name has no end; put '`' where it ends"]),
    ("RETURN 1 /* abc", ["1:10: this comment has no end; put '*/' where it ends"]),
    ("RETURN 1 — 2", ["1:10: '—' means nothing here; did you mean '-'?"]),
    ("RETURN 1\u{0}", ["1:9: '<U+0000>' means nothing here"]),
    ("RETURN '\\ud800'", ["1:9: this is half of a surrogate pair; the other half must follow"]),
    ("RETURN '\\q'", ["1:9: this escape is not known; a backslash itself is written '\\\\'"]),
    (
      "RETURN 9223372036854775808",
      ["1:8: this number does not fit into 64 bits; with '.0' after it, it is a rounded number"]
    ),
    (
      "MATCH (a)-[:R]-{3,1}(b) RETURN b",
      ["1:16: the least number, 3, is greater than the greatest, 1"]
    ),
    ("CREATE (n) RETURN n", ["1:1: CREATE would change the graph; this language only reads"]),
    (
      "MATCH (a)(b) RETURN a",
      [
        "1:10: expected an edge such as -[:PARTNERSHIP]- between two nodes, or ',' before a new "
          + "pattern, found '('"
      ]
    ),
    (
      "RETURN CASE WHEN true THAN 1 END",
      ["1:23: expected THEN and the result of this branch, found 'THAN'; did you mean 'THEN'?"]
    ),
    (
      "MATCH (n) RETURN n LIMIT 1 SKIP 2",
      ["1:28: SKIP stands before LIMIT: the rows are skipped first"]
    ),
    (
      "MATCH (n RETURN n UNWIND 1 x RETURN (",
      [
        "1:10: expected ')' to close the node pattern, found 'RETURN'",
        "1:28: expected AS and a name for the list's elements, found 'x'",
        "1:38: expected an expression, found the end of the query",
      ]
    ),
  ]

  @Test(
    "Each mistake is told with its place, one expectation and the nearest word",
    arguments: sentences)
  func sentence(text: String, expected: [String]) {
    #expect(Self.messages(text) == expected)
  }

  @Test("A mistake is printed with its line and a caret under it")
  func printed() {
    let error = #expect(throws: QueryRefusal.self) {
      try PreparedQuery("MATCH (n:State)\nRETURN m.name", name: "query")
    }
    #expect(
      error?.description == """
        query:2:8: error: nothing is called 'm' here; did you mean 'n'? [query.undefined-variable]
        2 | RETURN m.name
          |        ^
        """)
  }

  @Test("Deep, long and broken texts end in a sentence")
  func hostile() {
    let open = String(repeating: "(", count: 10_000)
    #expect(Self.messages("RETURN " + open) == ["1:209: brackets nest more than 200 deep here"])
    #expect(Self.messages("MATCH " + open).count == 1)
    #expect(Self.messages("RETURN " + String(repeating: "NOT ", count: 10_000) + "true").count == 1)
    #expect(Self.messages("RETURN " + String(repeating: "[", count: 10_000)).count == 1)
    #expect(Self.messages("RETURN " + String(repeating: "{a:", count: 10_000)).count == 1)
    #expect(Self.messages("RETURN " + String(repeating: "1+", count: 10_000) + "1").count == 1)
    #expect(Self.messages("RETURN a" + String(repeating: ".b", count: 10_000)).count == 1)
    #expect(!Self.messages(String(repeating: "\u{0}", count: 10_000)).isEmpty)
    #expect(!Self.messages(String(repeating: "RETURN ) ", count: 1_000)).isEmpty)
  }

  @Test("What nests forty deep, is long or has strange letters is read")
  func accepted() {
    let nested = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(Self.messages("RETURN \(nested) AS list") == [])
    let long = String(repeating: "1, ", count: 300_000) + "1"
    #expect(Self.messages("RETURN size([\(long)]) AS n") == [])
    let many = String(repeating: "x = 1 OR ", count: 20_000) + "true"
    #expect(Self.messages("UNWIND [1] AS x WITH x WHERE \(many) RETURN x") == [])
    #expect(Self.messages("MATCH (国家:国) RETURN 国家.`имя``'` AS `столица`") == [])
    #expect(Self.messages("RETURN '\\ud83d\\ude00' AS smile;") == [])
  }
}
