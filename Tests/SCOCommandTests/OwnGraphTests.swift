import Foundation
import Testing

@testable import SCOCommand

/// A graph of another organisation, in the same schema, works with every verb.
@Suite struct OwnGraphTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/ASEAN").path

  /// Lines for every verb; those of verbs that do not take data are told apart by what they print.
  static let lines = [
    "check": ["check GRAPH", "check GRAPH --summary", "check GRAPH --doubts"],
    "cite": ["cite", "cite asean", "cite members --format bibtex"],
    "compare": ["compare 1990-01-01 2025-11-30"],
    "completions": ["completions bash"],
    "explain": ["explain participates-in"],
    "export": ["export", "export members --format dot"],
    "import": [],
    "init": [],
    "kinds": ["kinds"],
    "levels": ["levels"],
    "list": [
      "list State --status member --in asean --as-of 1996 --count",
      "list --from-reference asean-charter",
    ],
    "neighbors": ["neighbors Vietnam"],
    "package": [],
    "path": ["path Brunei VN", "path Thailand Vietnam --via partnership --format json"],
    "query": ["query MATCH_STATES"],
    "rank": ["rank"],
    "references": ["references", "references asean-charter"],
    "render": ["render members", "render --around jakarta"],
    "schema": ["schema"],
    "show": ["show ASEAN", "show aha-centre --format csv"],
    "timeline": ["timeline", "timeline timor-leste"],
    "views": ["views"],
  ]

  @Test func everyVerbHasALine() {
    #expect(Set(VerbCatalog.names).isSubset(of: Set(Self.lines.keys)))
  }

  @Test(arguments: VerbCatalog.names.flatMap { lines[$0] ?? [] })
  func verbsAnswer(_ line: String) throws {
    let query = "MATCH (s:State) RETURN s"
    var words = line.split(separator: " ").map(String.init)
      .map { $0 == "GRAPH" ? Self.folder : $0 == "MATCH_STATES" ? query : $0 }
    if !line.contains("GRAPH") { words += ["--graph", Self.folder] }
    let run = try CommandRun(words)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.isEmpty)
    #expect(!run.text.contains("Shanghai Cooperation") || line.hasPrefix("explain"))
  }

  @Test func aPackageIsOfTheGraph() throws {
    let folder = try TemporaryFolder()
    let words = ["package", "members", "--graph", Self.folder, "-o", folder.path("members")]
    #expect(try CommandRun(words).status == 0)
    let readme = try String(contentsOfFile: folder.path("members/README.md"), encoding: .utf8)
    #expect(readme.hasPrefix("# Members of ASEAN\n"))
    #expect(!readme.contains("Shanghai Cooperation"))
  }

  @Test func answersAreThoseOfTheGraph() throws {
    func text(_ line: String) throws -> String {
      try CommandRun(line.split(separator: " ").map(String.init) + ["--graph", Self.folder]).text
    }
    #expect(try text("list State --status member --in asean --as-of 1996 --count") == "7\n")
    #expect(try text("list State --status member --in asean --count") == "10\n")
    #expect(try text("path Brunei VN").contains("Brunei Darussalam and Viet Nam are 2 steps apart"))
    #expect(try text("views") == "members  Members of ASEAN\n")
    #expect(try text("show asean").contains("since 8 August 1967"))
  }

  /// Overlays lie over a folder as over the embedded data.
  @Test func overlaysLieOverAFolder() throws {
    let folder = try TemporaryFolder()
    let mine = try folder.write(
      """
      withdrawals:
        - {claim: participates-in/timor-leste/asean/2025-10-26, reason: Not yet in my book.}
      institutions:
        - extends: aha-centre
          aliases: [Coordinating Centre]

      """.utf8, to: "mine.yaml")
    let words = ["--graph", Self.folder, "--overlay", mine]
    let count = try CommandRun(
      ["list", "State", "--status", "member", "--in", "asean", "--count"] + words)
    #expect(count.text == "9\n")
    #expect(
      count.errors == "The overlay extends 1, withdraws 1; 'sco check --overlay' lists them.\n")
    #expect(try CommandRun(["show", "Coordinating Centre"] + words).status == 0)
    let check = try CommandRun(["check"] + words)
    #expect(check.status == 0)
    #expect(
      check.text.contains(
        "\(mine):2:13: withdrawn: participates-in/timor-leste/asean/2025-10-26"))
  }

  @Test func theFixtureHasNoErrorAndNoWarning() throws {
    let run = try CommandRun(["check", Self.folder])
    #expect(run.status == 0)
    #expect(run.text.hasSuffix(" doubts\n") && run.text.split(separator: "\n").count == 1)
  }
}
