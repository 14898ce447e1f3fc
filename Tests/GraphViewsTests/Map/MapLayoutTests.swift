import GraphCore
import GraphTestSupport
import GraphText
import Testing

@testable import GraphViews

@Suite struct MapLayoutTests {
  @Test func capitalsAndWayPointsHaveMarksAndLinesHaveNumbers() throws {
    let diagram = try MapWorld.diagram()
    let ids = Set(diagram.nodes.map(\.id))
    #expect(
      ids == ["kazakhstan", "china", "turkmenistan", "galkynysh", "khorgos", "number-1"])
    let line = try #require(diagram.edges.first)
    #expect(diagram.edges.count == 1)
    #expect((line.id, line.source, line.target) == ("pipe", "galkynysh", "khorgos"))
    #expect(line.look.arrow == .target)
    #expect(diagram.furniture.contains { $0.lines.first?.text == "astana" })
  }

  @Test func whatHasNoPlaceIsCounted() throws {
    let diagram = try MapWorld.diagram()
    #expect((diagram.shownCount, diagram.totalCount) == (4, 5))
    #expect(diagram.notes.contains("Shown: 4 of 5 entities; not shown: atlantis."))
  }

  /// The note on boundaries stands on every map; that on lines where there are some.
  @Test func theFigureTakesNoPosition() throws {
    for language in Language.allCases {
      var options = DiagramOptions()
      options.language = language
      let note = try #require(try MapWorld.diagram(options).notes.last)
      #expect(note.hasPrefix(MapWords.boundaries.text(in: language)))
      #expect(note.contains(MapWords.lines.text(in: language)))
      #expect(note.hasSuffix(MapWords.projection.text(in: language)))
      let states = try #require(try MapWorld.diagram(options, withPipe: false).notes.last)
      #expect(states.hasPrefix(MapWords.boundaries.text(in: language)))
      #expect(!states.contains(MapWords.lines.text(in: language)))
    }
    #expect(MapWords.boundaries.text(in: .english).hasPrefix("The figure takes no position on any"))
  }

  /// Two marks are as far apart as the projection and one scale say.
  @Test func marksStandAtTheirTruePlace() throws {
    let diagram = try MapWorld.diagram()
    func center(_ id: String) throws -> Point {
      try #require(diagram.nodes.first { $0.id == id }?.frame).center
    }
    let astana = MapProjection.project(GeoPoint(51.17, 71.47))
    let beijing = MapProjection.project(GeoPoint(39.9, 116.4))
    let khorgos = MapProjection.project(GeoPoint(44.2, 80.4))
    let (one, two, three) = (
      try center("kazakhstan"), try center("china"), try center("khorgos")
    )
    let scale = (beijing.x - astana.x) / (two.x - one.x)
    #expect(abs((khorgos.x - astana.x) / scale - (three.x - one.x)) < 0.001)
    #expect(abs((khorgos.y - astana.y) / scale - (three.y - one.y)) < 0.001)
  }

  @Test func everyWayPointIsTold() throws {
    let diagram = try MapWorld.diagram()
    let kinds = diagram.shownEdges.map { diagram.graph.kind(of: $0).name }
    #expect(kinds.count { $0 == "RUNS_THROUGH" } == 2)
    #expect(kinds.count { $0 == "CAPITAL_OF" } == 3)
  }

  @Test func theSameTwice() throws {
    let (one, two) = (try MapWorld.diagram(), try MapWorld.diagram())
    #expect(one.nodes == two.nodes && one.edges == two.edges)
    #expect(one.furniture == two.furniture && one.backdrop == two.backdrop)
  }

  @Test func nothingOverlaps() throws {
    let diagram = try MapWorld.diagram()
    expectNoOverlap(diagram, try #require(diagram.page))
  }
}
