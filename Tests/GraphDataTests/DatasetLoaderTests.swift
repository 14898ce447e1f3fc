import Diagnostics
import GraphCore
import GraphData
import GraphTestSupport
import LocatedYAML
import SCO
import Testing

@Suite struct DatasetLoaderTests {
  @Test func thePocketHasNoFinding() throws {
    #expect(PocketData.findings("") == "")
    let graph = try PocketData.load().checkedGraph()
    #expect(graph.header.name == "pocket")
    #expect(graph.nodes.map(\.id) == ["china", "cpec", "india", "sco"])
    #expect(graph.edges.count == 6)
    #expect(graph.checkInvariants().isEmpty)
  }

  @Test func claimsCarryEverythingThatWasWritten() throws {
    let graph = try PocketData.load().checkedGraph()
    let india = try #require(graph.node(id: "india"))
    let sco = try #require(graph.node(id: "sco"))
    let kind = try #require(graph.schema.relationshipKind(named: "PARTICIPATES_IN"))
    let claims = graph.claims.filter { $0.subject == .edge(kind, from: india, to: sco) }
    #expect(claims.map { $0["status"]?.text } == ["observer", "member", "member", "guest"])
    #expect(claims.map(\.isPreferred) == [true, true, false, true])
    #expect(claims.map { $0.citations.first?.locator } == [nil, "para. 2", nil, nil])
    #expect(claims[0].validity.since?.description == "2005-07")
    #expect(claims[3].validity.last?.description == "2004-06-17")
    #expect(claims[1].location?.description == "records.yaml:26:6")
    #expect(claims[2].dispute != nil)
    let partnership = try #require(graph.claims.first { $0["wording"] != nil })
    #expect(partnership["level"]?.level.map { graph.levels[$0].id } == "strategic")
    #expect(partnership.citations.first?.locator == "para. 3")
    #expect(partnership.properties.map(\.key) == ["level", "wording"])
  }

  @Test func propertiesAreClaimsOfTheirOwn() throws {
    let graph = try PocketData.load().checkedGraph()
    let cpec = try #require(graph.node(id: "cpec"))
    let stages = graph.claims(of: cpec, property: "stage").map { graph[$0] }
    #expect(stages.map { $0["stage"]?.text } == ["agreed", "partly-operating"])
    #expect(stages[1].confirmed?.description == "2025")
    #expect(stages[1].citations.first?.locator == "p. 2")
    #expect(stages[1].location?.description == "records.yaml:21:10")
    let mode = try #require(graph.claims(of: cpec, property: "mode").first.map { graph[$0] })
    #expect(mode.citations == graph.claim(of: cpec).citations)
    let india = try #require(graph.node(id: "india"))
    let landlocked = graph.claims(of: india, property: "landlocked").first
    #expect(landlocked.flatMap { graph[$0]["landlocked"]?.flag } == false)
  }

  @Test func theSameFilesGiveTheSameGraphWhateverTheFolder() throws {
    let moved = PocketData.files.map { file in
      SourceFile(name: file.name.replacing("pocket/", with: "/else/where/"), text: file.text)
    }
    let other = try DatasetLoader(schema: .sco).load(moved, root: "/else/where/").checkedGraph()
    let one = try PocketData.load().checkedGraph()
    #expect(one.claims == other.claims)
    #expect(one.nodes == other.nodes)
  }

  @Test func anOverlayAddsToAGraphThatHasNoFilesAnyMore() throws {
    let base = try PocketData.load().checkedGraph()
    let overlay = SourceFile(
      name: "mine.yaml",
      text: """
        references:
          - {id: mine, title: My notes, author: Me, date: 2024, kind: official}
        states:
          - {id: nepal, name: {en: Nepal, zh: 尼泊尔, ru: Непал}, iso2: NP, cite: mine}
        partnership:
          - between: [china, nepal]
            level: cooperative
            wording: Friends
            cite: [mine, doc]
        """)
    let dataset = DatasetLoader(schema: .sco).load([overlay], over: base)
    #expect(DiagnosticFormatter().string(for: dataset.diagnostics) == "")
    let graph = try dataset.checkedGraph()
    #expect(graph.nodes.count == base.nodes.count + 1)
    #expect(graph.claims.count == base.claims.count + 3)
    #expect(graph.claims.last?.location?.description == "mine.yaml:6:5")
    #expect(graph.header == base.header)
    #expect(graph.checkInvariants().isEmpty)
  }

  @Test func anOverlayIsCheckedAgainstTheGraphBelow() throws {
    let base = try PocketData.load().checkedGraph()
    let overlay = SourceFile(
      name: "mine.yaml",
      text: """
        states:
          - {id: china, name: {en: China}, iso2: CN, cite: doc}
        participates-in:
          - {from: india, to: sco, status: partner, since: 2020, cite: doc}
        """)
    let dataset = DatasetLoader(schema: .sco).load([overlay], over: base)
    #expect(
      DiagnosticFormatter().string(for: dataset.diagnostics) == """
        mine.yaml:2:10: error: there is an entity 'china' already; relationships to it need no \
        entry of its own, and an overlay's 'extends' or 'corrects' changes it [data.duplicate-id]
        2 |   - {id: china, name: {en: China}, iso2: CN, cite: doc}
          |          ^~~~~
        records.yaml:11:6: note: first here, in the data set that this file is laid over
        mine.yaml:4:6: error: 'india' participates-in 'sco': this overlaps another claim from \
        2020-12-31 on [data.overlap]
        4 |   - {from: india, to: sco, status: partner, since: 2020, cite: doc}
          |      ^~~~
        records.yaml:26:6: note: the other claim
        """)
    #expect(dataset.graph == nil)
  }

  @Test func withoutAHeaderThereIsNoDataSet() {
    let dataset = DatasetLoader(schema: .sco).load([], root: "Graphs/")
    #expect(
      DiagnosticFormatter().string(for: dataset.diagnostics) == """
        Graphs/graph.yaml:1:1: error: there is no 'graph.yaml' with the name and the knowledge \
        date of the data [data.missing-header]
        """)
    #expect(throws: DiagnosticsError.self) { try dataset.checkedGraph() }
  }

  @Test func missingInputIsThrown() {
    let loader = DatasetLoader(schema: .sco)
    #expect(throws: YAMLInputError.missing(path: "nowhere")) { try loader.load(folder: "nowhere") }
    #expect(throws: YAMLInputError.self) {
      try loader.load(overlays: ["no.yaml"], over: try PocketData.load().checkedGraph())
    }
  }

  @Test func allFindingsComeInOneRun() {
    let text = """
      states:
        - {id: nepal, nmae: {en: Nepal}, iso2: NP, cite: dok}
      participates-in:
        - {from: indai, to: sco, status: membr, since: 2001-02-30}
      """
    #expect(
      PocketData.load(text).diagnostics.map { "\($0.range?.start.line ?? 0) \($0.id)" } == [
        "2 yaml.missing-key", "2 yaml.unknown-key", "2 data.unknown-reference",
        "4 data.uncited-claim", "4 data.unknown-entity", "4 data.unknown-choice", "4 data.date",
      ])
  }
}
