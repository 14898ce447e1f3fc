import GraphCore
import GraphExport
import GraphTestSupport
import GraphViews
import Testing

@Suite struct DOTExporterTests {
  @Test func thePocketGraphAsText() throws {
    let graph = try PocketGraph.graph()
    var group = PartsSelector.Group([.kind("Village")])
    group.title = LocalizedText("Villages")
    let view = GraphView(
      id: "villages", title: LocalizedText("Villages and pacts"),
      showing: PartsSelector(groups: [group], relationships: ["pact"]), layout: "layers")
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    try Snapshot.check(DOTExporter().text(of: diagram), "villages.gv")
  }

  @Test func aWholeGraphIsLaidOutByDot() throws {
    let text = DOTExporter().text(of: try PocketGraph.graph(), in: .english)
    #expect(text.contains("layout=\"dot\""))
    #expect(text.split(separator: "\n").count { $0.contains("\" -> \"") } == 9)
  }
}
