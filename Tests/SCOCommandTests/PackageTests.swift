import Foundation
import Testing

@testable import SCOCommand

/// `sco package`: a folder with everything, whole or not at all.
@Suite struct PackageTests {
  private static let names = [
    "README.md", "alt.txt", "bibliography.bib", "bibliography.json", "bibliography.txt",
    "caption.txt", "entities.csv", "family.gv", "family.json", "family.pdf", "family.png",
    "family.svg", "relationships.csv",
  ]

  @Test func holdsEverythingTwiceTheSame() throws {
    let folder = try TemporaryFolder()
    let words = ["package", "family", "-o", "out"]
    for place in ["one", "two"] {
      let url = folder.url.appendingPathComponent(place)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
      let run = try CommandRun(words, in: url)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.text.split(separator: "\n").count == Self.names.count)
      let made = try FileManager.default.contentsOfDirectory(atPath: url.path + "/out")
      #expect(made.sorted() == Self.names)
    }
    for name in Self.names {
      let one = TemporaryFolder.bytes(of: folder.path("one/out/\(name)"))
      #expect(one == TemporaryFolder.bytes(of: folder.path("two/out/\(name)")), "\(name)")
      #expect(one?.isEmpty == false)
    }
  }

  @Test func thePageSaysWhereEachCameFrom() throws {
    let folder = try TemporaryFolder()
    let words = ["package", "family", "--as-of", "2017", "-o", folder.path("it's")]
    #expect(try CommandRun(words).status == 0)
    let page = try String(contentsOfFile: folder.path("it's/README.md"), encoding: .utf8)
    for name in Self.names where name != "README.md" { #expect(page.contains("| `\(name)` |")) }
    #expect(page.contains("| Shown | 2017-12-31 |"))
    #expect(page.contains("sco package family --as-of 2017 -o '"))
    #expect(page.contains("| Data | Relationships around"))
    let svg = try String(contentsOfFile: folder.path("it's/family.svg"), encoding: .utf8)
    let alone = try CommandRun("render family --as-of 2017")
    #expect(svg == alone.text)
  }

  /// Every relationship of the picture is a row, and every document it cites is in the list.
  @Test func dataAndSourcesAreThoseOfThePicture() throws {
    let folder = try TemporaryFolder()
    #expect(try CommandRun(["package", "levels", "-o", folder.path("levels")]).status == 0)
    let levels = try String(contentsOfFile: folder.path("levels/bibliography.txt"), encoding: .utf8)
    #expect(!levels.isEmpty)
    #expect(try CommandRun(["package", "cpec", "-o", folder.path("cpec")]).status == 0)
    let json = try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(fileURLWithPath: folder.path("cpec/cpec.json"))))
        as? [String: Any])
    let edges = try #require(json["edges"] as? [[String: Any]])
    let table = try String(contentsOfFile: folder.path("cpec/relationships.csv"), encoding: .utf8)
    for edge in edges {
      let id = try #require(edge["id"] as? String)
      #expect(table.contains("\r\n\(id),"), "\(id)")
    }
    let cited = edges.flatMap { $0["citations"] as? [[String: Any]] ?? [] }
      .compactMap { $0["reference"] as? String }
    let bibliography = try String(
      contentsOfFile: folder.path("cpec/bibliography.bib"), encoding: .utf8)
    for id in Set(cited) { #expect(bibliography.contains("{\(id),"), "\(id)") }
  }

  @Test func aFolderWithSomethingInItIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("mine".utf8, to: "x")
    let run = try CommandRun(["package", "family", "-o", folder.url.path])
    #expect(run.status == 73)
    #expect(run.errors == "error: \(folder.url.path) is not empty; name a new folder.\n")
    #expect(folder.names == ["x"])
  }

  @Test func aFolderThatIsMissingAboveIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("none") + "/package"
    let run = try CommandRun(["package", "family", "-o", path])
    #expect(run.status == 73)
    #expect(
      run.errors == "error: cannot create \(path): there is no folder \(folder.path("none")).\n")
  }

  @Test func failureLeavesNothing() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["package", "famly", "-o", folder.path("out")])
    #expect(run.status == 64)
    #expect(folder.names.isEmpty)
    let missing = try CommandRun(["package", "family", "-o", folder.path("no/where")])
    #expect(missing.status == 73)
    #expect(folder.names.isEmpty)
  }

  @Test(arguments: ["package family", "package family -o -", "package family -o x --format svg"])
  func whatIsRefused(_ line: String) throws { #expect(try CommandRun(line).status == 64) }
}
