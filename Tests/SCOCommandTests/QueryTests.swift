import Foundation
import Testing

/// `sco query`: how it answers, refuses and ends.
@Suite struct QueryTests {
  static func run(_ query: String, _ options: String...) throws -> CommandRun {
    try CommandRun(["query", query] + options)
  }

  static let members = "MATCH (s:State)-[r:PARTICIPATES_IN {status: $x}]->({id: 'sco'}) RETURN s.id"

  @Test func parametersAreConstantsOrTexts() throws {
    let run = try Self.run(
      Self.members + " ORDER BY s.id", "--param", "x=member", "--as-of", "2016-12-31", "--format",
      "csv")
    #expect(run.status == 0)
    #expect(
      run.text
        == "s.id\r\nchina\r\nkazakhstan\r\nkyrgyzstan\r\nrussia\r\ntajikistan\r\nuzbekistan\r\n")
    let number = try Self.run("RETURN $n + 1 AS n", "--param", "n=41", "--format", "csv")
    #expect(number.text == "n\r\n42\r\n")
  }

  /// A day is no sum of whole numbers.
  @Test(arguments: [
    ("2017-06-09", "$x = date('2017-06-09')"), ("date('2017-06-09')", "$x = date('2017-06-09')"),
    ("'2017-06-09'", "$x = '2017-06-09'"), ("2-1", "$x = '2-1'"), ("-5", "$x = -5"),
    ("[1, [-2.5]]", "$x = [1, [-2.5]]"), ("United States", "$x = 'United States'"),
    ("United('States')", "$x = 'United(\\'States\\')'"), ("1/0", "$x = '1/0'"),
  ])
  func whatIsNoConstantIsAText(value: String, isRead: String) throws {
    let run = try Self.run("RETURN \(isRead) AS t", "--param", "x=\(value)", "--format", "csv")
    #expect(run.text == "t\r\ntrue\r\n", "\(run.text)\(run.errors)")
  }

  @Test(arguments: ["2017-02-30", "date('2017-02-30')"])
  func aDayThatDoesNotExistIsNoText(value: String) throws {
    let run = try Self.run("RETURN $x", "--param", "x=\(value)")
    #expect(run.status == 64)
    #expect(
      run.errors
        == "error: the value of $x: '2017-02-30' is not a real date; 2017-02 has 28 days.\n")
    #expect(run.text.isEmpty)
  }

  @Test func aFileWithoutEndIsNoQuery() throws {
    let run = try CommandRun(["query", "--file", "/dev/zero"])
    #expect(run.status == 65)
    #expect(run.errors == "error: /dev/zero has more than 2000000 bytes: that is no query.\n")
  }

  @Test func aMissingOrUnknownParameterIsAWrongCommand() throws {
    let missing = try Self.run(Self.members)
    #expect(missing.status == 64)
    #expect(missing.errors == "error: no value for $x; give it with --param x=VALUE.\n")
    let unknown = try Self.run(Self.members, "--param", "x=member", "--param", "y=1")
    #expect(unknown.status == 64)
  }

  @Test func aWrongTextIsShownWithItsPlace() throws {
    let run = try Self.run("MATCH (s:Stat) RETURN s")
    #expect(run.status == 65)
    #expect(run.text.isEmpty)
    #expect(
      run.errors == """
        query:1:10: error: no kind of node is called 'Stat'; did you mean 'State'? [query.unknown-label]
        1 | MATCH (s:Stat) RETURN s
          |          ^~~~

        """)
  }

  @Test func noRowAndTooManyRowsHaveCodesOfTheirOwn() throws {
    #expect(try Self.run("MATCH (s:State) WHERE false RETURN s").status == 1)
    let cut = try Self.run("MATCH (s:State) RETURN s.id", "--max-rows", "2", "--format", "json")
    #expect(cut.status == 75)
    #expect(cut.text.contains("\"complete\": false"))
    #expect(cut.errors == "warning: there are more rows; allow more with --max-rows.\n")
  }

  @Test func linesOfJSONComeOneARow() throws {
    let run = try Self.run("MATCH (t:Theme) RETURN t.id ORDER BY t.id LIMIT 2", "--format", "jsonl")
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 4)
    for line in lines {
      #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil, "\(line)")
    }
  }

  @Test func aFileIsReadAndNamedInMistakes() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("q\(UUID()).gql")
    defer { try? FileManager.default.removeItem(at: file) }
    try "MATCH (s:State)\nRETURN x".write(to: file, atomically: true, encoding: .utf8)
    let run = try CommandRun(["query", "--file", file.path])
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("\(file.path):2:8: error: nothing is called 'x' here"))
    #expect(try CommandRun(["query", "--file", "/nowhere/q.gql"]).status == 66)
  }

  @Test func planProfileAndReasonArePrinted() throws {
    let query = "MATCH (s:State {id: 'china'})-[:BORDERS]-(t) RETURN t.id"
    #expect(try Self.run(query, "--explain").text.contains("Expand"))
    #expect(try Self.run(query, "--profile").text.contains("rows"))
    let reason = try Self.run(
      "EXPLAIN WHY NOT MATCH (s:State) WHERE s.id = 'china' AND false RETURN s")
    #expect(reason.text.hasPrefix("No rows."))
  }

  @Test func otherEnginesGetTheSameQuestion() throws {
    let run = try Self.run("MATCH (s:State) RETURN s.id", "--portable", "kuzu")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("MATCH (s:State)\nWHERE (s.since IS NULL OR s.since <= date("))
    let unknown = try Self.run("MATCH (s:State) RETURN s.id", "--portable", "neo")
    #expect(unknown.status == 64)
    let lacking = try Self.run("MATCH (s:!State) RETURN s.id", "--portable", "kuzu")
    #expect(lacking.status == 65)
  }

  @Test func aDrawingShowsWhatTheRowsHold() throws {
    let run = try Self.run(
      "MATCH (a:State {id: 'china'})-[r:BORDERS]-(b) RETURN a, r, b", "--format", "dot")
    #expect(run.status == 0)
    #expect(run.text.contains("digraph") || run.text.contains("graph"))
    let nothing = try Self.run("MATCH (a:State) RETURN a.id", "--format", "dot")
    #expect(nothing.status == 64)
    #expect(nothing.errors.contains("hold no node, edge or path"))
  }
}
