import Foundation
import Testing

/// Views that show what a query matches, or ways; and `sco render --query`.
@Suite struct ViewQueryTests {
  /// A starter folder with one more view.
  private static func folder(_ view: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    #expect(try CommandRun(["init", folder.path("data")]).status == 0)
    _ = try folder.write(view.utf8, to: "data/Views/asked.yaml")
    return folder
  }

  private static func check(_ folder: TemporaryFolder) throws -> CommandRun {
    try CommandRun(["check", folder.path("data"), "--color", "never"])
  }

  private static func draw(_ folder: TemporaryFolder) throws -> CommandRun {
    try CommandRun([
      "render", "asked", "--graph", folder.path("data"), "-o", folder.path("x.svg"),
    ])
  }

  @Test func aQueryIsDrawn() throws {
    let folder = try Self.folder(
      "title: States\nshow:\n  query: \"MATCH (s:State)-[r]->(o) RETURN s, r, o\"\n")
    #expect(try Self.check(folder).status == 0)
    let run = try Self.draw(folder)
    #expect(run.status == 0, "\(run.errors)")
    let query = try CommandRun([
      "render", "--query", "MATCH (s:State)-[r]->(o) RETURN s, r, o", "--graph",
      folder.path("data"), "--format", "json",
    ])
    let view = try CommandRun([
      "render", "asked", "--graph", folder.path("data"), "--format", "json",
    ])
    let (one, other) = (try Self.edges(query), try Self.edges(view))
    #expect(!one.isEmpty && one == other)
  }

  private static func edges(_ run: CommandRun) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    return (object?["edges"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
  }

  @Test func aMistakeIsToldAtItsPlace() throws {
    let folder = try Self.folder(
      "title: States\nshow:\n  query: |\n    MATCH (s:Stte)\n    RETURN s\n")
    let check = try Self.check(folder)
    #expect(check.status == 1)
    #expect(
      check.text.contains(
        "asked.yaml:4:14: error: no kind of node is called 'Stte'; did you mean 'State'?"),
      "\(check.text)")
    let run = try Self.draw(folder)
    #expect(run.status == 65)
    #expect(run.errors.contains("asked.yaml:4:14: error: no kind of node is called 'Stte'"))
    #expect(!folder.names.contains("x.svg"))
  }

  @Test func aQueryWithoutRowsIsAFinding() throws {
    let folder = try Self.folder(
      "title: None\nshow: {query: \"MATCH (s:State {id: 'atlantis'}) RETURN s\"}\n")
    let check = try Self.check(folder)
    #expect(check.status == 1)
    #expect(check.text.contains("asked.yaml:2:15: warning: the query of this view matches nothing"))
    let run = try Self.draw(folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("matches nothing at its time"))
  }

  @Test func rowsThatCannotBeDrawnAreRefused() throws {
    let folder = try Self.folder(
      "title: Words\nshow: {query: \"MATCH (s:State) RETURN s.id\"}\n")
    #expect(try Self.check(folder).text.contains("hold no node, edge or path"))
    #expect(try Self.draw(folder).status == 65)
  }

  @Test func waysAreDrawnAsChains() throws {
    let folder = try Self.folder(
      "title: Ways\nshow: {paths: {from: nowhere, to: nobody}}\n")
    let check = try Self.check(folder)
    #expect(check.text.contains("asked.yaml:2:22: error: no entity named 'nowhere'"))
    #expect(try Self.draw(folder).status == 65)
  }

  @Test func aQueryOnTheCommandLine() throws {
    let words = [
      "render", "--format", "dot", "--query", "MATCH p = ({id: 'cpec'})-[]-() RETURN p",
    ]
    let run = try CommandRun(words)
    #expect(run.status == 0)
    #expect(run.text.contains("Answer to a query"))
    #expect(run.text.contains("layout=\"dot\""))
    let nothing = try CommandRun(["render", "--query", "MATCH (s {id: 'x'}) RETURN s"])
    #expect(nothing.status == 1)
    #expect(nothing.output.isEmpty)
    #expect(
      nothing.errors == "error: the query matches nothing, so there is nothing to draw.\n")
    let wrong = try CommandRun(["render", "--query", "MATCH (s:Stte) RETURN s"])
    #expect(wrong.status == 65)
    #expect(wrong.errors.hasPrefix("query:1:10: error: "))
  }

  /// A few ways between two entities are chains, each step with its words; a layout that is named
  /// stays, and so does the network of what else a row holds.
  @Test func waysBetweenTwoAreChains() throws {
    let ways = "MATCH p = ({id: 'china'})-[]-({id: 'sco'})-[]-({id: 'pakistan'}) RETURN p"
    let chains = try CommandRun(["render", "--format", "dot", "--query", ways])
    #expect(chains.status == 0 && chains.text.contains("layout=\"nop2\""))
    #expect(chains.text.contains("has Pakistan as a member"))
    let named = ["render", "--format", "dot", "--query", ways, "--layout", "network"]
    let network = try CommandRun(named)
    #expect(network.status == 0 && network.text.contains("layout=\"dot\""))
    let also = "MATCH p = ({id: 'china'})-[]-({id: 'sco'}), (s {id: 'russia'}) RETURN p, s"
    let more = try CommandRun(["render", "--format", "dot", "--query", also])
    #expect(more.status == 0 && more.text.contains("layout=\"dot\""))
  }
}
