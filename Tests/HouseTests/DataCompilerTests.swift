import Foundation
import Testing

/// What the build-tool plugin runs: findings stop the build at file, line and column.
struct DataCompilerTests {
  private static let header = """
    name: pocket
    title: Pocket
    version: "1"
    knowledge: 2025-11-30
    languages: [en, zh, ru]
    """
  private static let things = """
    references:
      - {id: doc, title: Doc, publisher: P, url: "https://example.org/", language: en, kind: news}
    states:
      - {id: india, name: {en: India, zh: 印度, ru: Индия}, iso2: IN, cite: doc}
    organizations:
      - {id: sco, name: {en: SCO, zh: 上合, ru: ШОС}, cite: doc}

    """
  private static let claim = """
    participates-in:
      - from: india
        to: sco
        status: member
        since: 2017
        cite: doc

    """

  @Test func soundDataBecomeASwiftFile() throws {
    let result = try compile(["graph.yaml": Self.header, "a.yaml": Self.things + Self.claim])
    #expect(result.run.errors == "")
    #expect(result.run.status == 0)
    let source = try #require(result.source)
    #expect(source.contains("\"GraphSnapshot/7 "))
    #expect(source.contains("印度"))
    #expect(!source.contains(result.folder.url.path))
    let again = try compile(["graph.yaml": Self.header, "a.yaml": Self.things + Self.claim])
    #expect(again.source == source)
  }

  @Test func errorsStandAtTheirPlacesAllInOneRun() throws {
    let result = try compile([
      "graph.yaml": Self.header, "a.yaml": Self.things,
      "b.yaml": Self.claim.replacing("india", with: "indai"),
      "c.yaml": Self.claim.replacing("2017", with: "2017-13"),
    ])
    #expect(result.run.status == 1)
    #expect(result.source == nil)
    #expect(
      result.run.errors.hasPrefix(
        """
        Data/b.yaml:2:11: error: no entity named 'indai'; did you mean 'india'? \
        [data.unknown-entity]
        2 |   - from: indai
          |           ^~~~~
        Data/c.yaml:5:12: error: '2017-13' is not a real date; months run from 01 to 12
        """))
    #expect(result.run.errors.contains("The data set does not compile: 2 errors"))
  }

  @Test func warningsStopTheBuildAndDoubtsDoNot() throws {
    let unused = Self.things.replacing("id: doc,", with: "id: idle,") + Self.things
    let warned = try compile(["graph.yaml": Self.header, "a.yaml": unused + Self.claim])
    #expect(warned.run.status == 1)
    let nameless = Self.things.replacing(", zh: 印度", with: "")
    let doubted = try compile(["graph.yaml": Self.header, "a.yaml": nameless + Self.claim])
    #expect(doubted.run.status == 0)
    #expect(doubted.run.errors == "")
  }

  @Test func viewsAreCheckedAndEmbedded() throws {
    let files = ["graph.yaml": Self.header, "a.yaml": Self.things + Self.claim]
    let broken = try compile(files.merging(["Views/v.yaml": "titel: x\n"]) { one, _ in one })
    #expect(broken.run.status == 1)
    #expect(broken.run.errors.contains("Data/Views/v.yaml:1:1: error: "))
  }

  @Test func misuseIsToldApart() throws {
    let folder = try ScratchFolder()
    let run = try Run(Run.product("DataCompiler"), [], in: folder.url)
    #expect(run.status == 64)
    #expect(run.errors == "usage: DataCompiler ROOT FOLDER OUTPUT\n")
    let missing = try Run(
      Run.product("DataCompiler"), [folder.url.path, "Nowhere", "out.swift"], in: folder.url)
    #expect(missing.status == 66)
    #expect(missing.errors.contains("Nowhere"))
  }

  private func compile(
    _ files: [String: String]
  ) throws -> (run: Run, source: String?, folder: ScratchFolder) {
    let folder = try ScratchFolder()
    for (name, text) in files { try folder.write(text, to: "Data/" + name) }
    let output = folder.url.appendingPathComponent("out.swift").path
    let run = try Run(
      Run.product("DataCompiler"), [folder.url.path, "Data", output], in: folder.url)
    return (run, try? folder.text("out.swift"), folder)
  }
}
