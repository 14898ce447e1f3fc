import Foundation
import Testing

@testable import SCOCommand

/// Numbers and dates at the ends of their ranges end in answers or sentences, never in a trap.
@Suite struct ExtremeNumberTests {
  private static let data = """
    corridors:
      - id: vast
        name: {en: Vast, zh: 大, ru: Огромный}
        mode: road
        length-km: {value: 40075, cite: geonames}
        cite: geonames
      - id: least
        name: {en: Least, zh: 小, ru: Малый}
        mode: road
        length-km: {value: 0.0000000000000000000000000000000001, cite: geonames}
        on: 2010-01-01/9999-12-31
        cite: geonames
    places:
      - {id: corner, name: {en: Corner, zh: 角, ru: Угол}, cite: geonames}
    runs-through:
      - {from: vast, to: corner, cite: geonames}
      - {from: least, to: corner, on: 2010-01-01/9999-12-31, cite: geonames}

    """

  @Test(arguments: [
    "show vast", "show vast --format json", "show least", "show least --format json",
    "show corner --format csv", "export --format json", "path vast least --during 2000/9999",
    "path vast least --during 2000/9999 --format json", "list Corridor --as-of 9999-12-31",
    "neighbors corner --hops 9223372036854775807", "render --around corner --format dot",
  ])
  func answersAreGiven(words: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.data.utf8, to: "mine.yaml")
    let run = try CommandRun(words.split(separator: " ").map(String.init) + ["--overlay", file])
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.text.isEmpty)
  }

  @Test func numbersOutOfRangeAreRefusedInPlace() throws {
    let folder = try TemporaryFolder()
    for number in ["99999999999999999999", "-9223372036854775808", "40075.1", "0"] {
      let text = Self.data.replacing("value: 40075,", with: "value: \(number),")
      let file = try folder.write(text.utf8, to: "mine.yaml")
      let run = try CommandRun(["show", "vast", "--overlay", file])
      #expect(run.status == 65)
      #expect(
        run.errors.contains(
          "mine.yaml:5:24: error: '\(number)' is out of range; 'length-km' (in km) is above 0 "
            + "and at most 40075 [data.out-of-range]\n"), "\(run.errors)")
    }
  }

  @Test func aWalkLongerThanTheGraphIsNoWay() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.data.utf8, to: "mine.yaml")
    let words = ["path", "vast", "corner", "--all", "--max-hops", "9", "--through", "least"]
    #expect(try CommandRun(words + ["--overlay", file]).status == 1)
  }

  @Test func levelsWithExtremeRanksAreListed() throws {
    let folder = try TemporaryFolder()
    let level =
      "{id: lowest, family: partnership, rank: -9223372036854775808, name: {en: L}, cite: geonames}"
    let file = try folder.write("levels:\n  - \(level)\n".utf8, to: "mine.yaml")
    let run = try CommandRun(["levels", "--overlay", file])
    #expect(run.status == 0)
    #expect(run.text.contains("\n  lowest  L"))
  }

  /// A closed term keeps its end in the export of the whole graph.
  @Test func aClosedTermKeepsItsEndInTheExport() throws {
    let folder = try TemporaryFolder()
    let text =
      "events:\n  - {id: fair, name: {en: Fair}, on: 2010-01-01/2010-01-03, cite: geonames}\n"
    let file = try folder.write(text.utf8, to: "mine.yaml")
    let run = try CommandRun(["export", "--format", "json", "--overlay", file])
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let nodes = try #require(object?["nodes"] as? [[String: Any]])
    let fair = try #require(nodes.first { $0["id"] as? String == "fair" })
    #expect(fair["until"] as? String == "2010-01-04")
  }

  @Test func optionsWithoutEffectOnTheWholeGraphAreRefused() throws {
    let run = try CommandRun("export --as-of 1996")
    #expect(run.status == 64)
    #expect(
      run.errors == "error: '--as-of' has no effect on the whole graph, which is written with all "
        + "its times; name a view, too.\n")
  }

  @Test(arguments: ["render overview --dpi 100", "export overview --format dot --width 900"])
  func pixelsAreCountedInPNGOnly(words: String) throws {
    let run = try CommandRun(words)
    #expect(run.status == 64)
    #expect(run.errors.hasSuffix("' counts the pixels of a PNG; write to one.\n"))
  }
}
