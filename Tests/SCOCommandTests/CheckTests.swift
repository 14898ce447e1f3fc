import Foundation
import Testing

/// `sco check`: every finding of data and views, with its place.
@Suite struct CheckTests {
  private static let header = "name: mine\ntitle: Mine\nversion: 1\nknowledge: 2025-01-01\n"

  /// A folder of data with a view.
  private static func data(_ text: String, view: String? = nil) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write(header.utf8, to: "graph.yaml")
    _ = try folder.write(text.utf8, to: "things.yaml")
    if let view {
      try FileManager.default.createDirectory(
        atPath: folder.path("Views"), withIntermediateDirectories: false)
      _ = try folder.write(view.utf8, to: "Views/mine.yaml")
    }
    return folder
  }

  private static let sound = """
    references:
      - {id: r, title: T, publisher: P, document: D., language: en, kind: general-knowledge}
    initiatives:
      - id: one
        name: {en: One, zh: 一, ru: Раз}
        cite: r

    """

  private static func view(of entity: String) -> String {
    "title: {en: Mine}\nlayout: network\ngroups:\n  - show:\n      - \(entity)\n"
  }

  @Test func theDataSetHasDoubtsOnly() throws {
    let run = try CommandRun(["check", "Graphs"], in: AnswerShapeTests.package)
    #expect(run.status == 0)
    #expect(run.text.hasSuffix(" doubts\n"))
    #expect(run.text.split(separator: "\n").count == 1)
    let all = try CommandRun(["check", "--doubts"], in: AnswerShapeTests.package)
    #expect(all.text.split(separator: "\n").count > 1)
    #expect(all.text.hasSuffix(run.text))
  }

  @Test func findingsEndWith1() throws {
    let folder = try Self.data(Self.sound + "part-of:\n  - {from: one, to: on, cite: r}\n")
    let run = try CommandRun(["check", "."], in: folder.url)
    #expect(run.status == 1)
    #expect(
      run.text.hasPrefix(
        "./things.yaml:8:21: error: no entity named 'on'; did you mean 'one'? "
          + "[data.unknown-entity]\n8 |   - {from: one, to: on, cite: r}\n"))
    let json = try CommandRun(["check", ".", "--format", "json"], in: folder.url)
    #expect(json.status == 1)
    let object = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
    #expect(object?["errors"] as? Int == 1)
    let findings = object?["findings"] as? [[String: Any]] ?? []
    let finding = findings.first { $0["severity"] as? String == "error" }
    // What is doubtful elsewhere is told beside it.
    #expect(findings.contains { $0["severity"] as? String == "doubt" })
    #expect(finding?["line"] as? Int == 8 && finding?["column"] as? Int == 21)
    let colored = try CommandRun(["check", ".", "--color", "always"], in: folder.url)
    #expect(colored.text.contains("\u{1B}[1;31merror:"))
  }

  @Test func viewsAreCheckedWithTheData() throws {
    let folder = try Self.data(Self.sound, view: Self.view(of: "on"))
    let sentence = "Views/mine.yaml:5:9: error: no entity named 'on'; did you mean 'one'? "
    let run = try CommandRun(["check", "."], in: folder.url)
    #expect(run.status == 1)
    #expect(run.text.contains(sentence))
    let drawn = try CommandRun(["render", "mine", "--graph", "."], in: folder.url)
    #expect(drawn.status == 65)
    #expect(drawn.errors.contains(sentence))
    #expect(drawn.output.isEmpty)
  }

  /// A view's file that nobody could call, an empty one, and a key a level too high.
  @Test func filesOfViewsAreCheckedAsFiles() throws {
    let folder = try Self.data(Self.sound, view: Self.view(of: "one"))
    _ = try folder.write(Self.view(of: "one").utf8, to: "Views/My view.yaml")
    _ = try folder.write("".utf8, to: "Views/empty.yaml")
    _ = try folder.write("title: A\nquery: MATCH (a) RETURN a\n".utf8, to: "Views/late.yaml")
    let run = try CommandRun(["check", "."], in: folder.url)
    #expect(run.status == 1)
    for sentence in [
      "Views/My view.yaml:1:1: error: a view has a name of 1 to 64 letters",
      "Views/empty.yaml:1:1: error: the file is empty; ",
      "Views/late.yaml:2:1: error: a view has no key 'query'; it belongs a level deeper: "
        + "show: {query: …}",
    ] {
      #expect(run.text.contains(sentence), "\(run.text)")
    }
  }

  @Test func aThemeBesideAViewIsUsed() throws {
    let folder = try Self.data(Self.sound, view: Self.view(of: "one") + "theme: house.yaml\n")
    _ = try folder.write("based-on: paper\npage: \"#FFFDF7\"\n".utf8, to: "Views/house.yaml")
    let check = try CommandRun(["check", "."], in: folder.url)
    #expect(check.status == 0, "\(check.text)")
    #expect(try CommandRun(["views", "--graph", "."], in: folder.url).text.contains("mine"))
    let words = ["render", "mine", "--graph", ".", "-o", "-", "--format", "svg"]
    let drawn = try CommandRun(words, in: folder.url)
    #expect(drawn.text.lowercased().contains("#fffdf7"), "\(drawn.errors)")
    let night = try CommandRun(words + ["--theme", "night"], in: folder.url)
    #expect(!night.text.lowercased().contains("#fffdf7"))
  }

  @Test func aFolderWithAViewIsDrawn() throws {
    let folder = try Self.data(Self.sound, view: Self.view(of: "one"))
    #expect(try CommandRun(["check", "."], in: folder.url).status == 0)
    #expect(try CommandRun(["views", "--graph", "."], in: folder.url).text.hasPrefix("mine"))
    let run = try CommandRun(["render", "mine", "--graph", ".", "-o", "x.svg"], in: folder.url)
    #expect(run.status == 0)
    #expect(folder.names == ["Views", "graph.yaml", "things.yaml", "x.svg"])
  }

  @Test func aViewThatShowsNothingEndsWith1() throws {
    let run = try CommandRun("render partnerships --as-of 1900 -o never.svg")
    #expect(run.status == 1)
    #expect(
      run.errors
        == "error: the layout 'matrix' finds nothing to place in the view 'partnerships'; 'network' "
        + "places anything.\n")
  }

  @Test func anOverlayIsCheckedOverTheEmbeddedData() throws {
    let folder = try TemporaryFolder()
    let tie = "located-in:\n  - {from: tashkent, to: uzbekistn, cite: geonames}\n"
    let file = try folder.write(tie.utf8, to: "mine.yaml")
    let run = try CommandRun(["check", "--overlay", file], in: folder.url)
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("\(file):2:26: error: no entity named 'uzbekistn'; did you mean"))
    let sound = try folder.write(
      "places:\n  - {id: here, name: {en: Here, zh: 此, ru: Тут}, cite: geonames}\n".utf8,
      to: "sound.yaml")
    #expect(try CommandRun(["check", "--overlay", sound], in: folder.url).status == 0)
  }

  @Test func aFileIsNoFolder() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("".utf8, to: "mine.yaml")
    let run = try CommandRun(["check", "mine.yaml"], in: folder.url)
    #expect(run.status == 66)
    #expect(
      run.errors
        == "error: 'mine.yaml' is not a folder; 'sco check --overlay' with the file's name "
        + "checks it as it lies over the embedded data set.\n")
  }
}
