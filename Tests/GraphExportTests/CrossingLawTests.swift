import GraphCore
import GraphViews
import Testing

/// Lines run neither through headings nor through boxes that they do not join, or the picture says
/// what would help.
@Suite struct CrossingLawTests {
  @Test func aLineThroughAHeadingIsFound() throws {
    let look = NodeLook(text: Color(0), mutedText: Color(0))
    var heading = DiagramNode(
      id: "heading", showing: .furniture, lines: [LabelLine("Members (10)", size: 10)], look: look)
    (heading.frame, heading.classes, heading.alignment) = (Frame(0, 0, 300, 15), ["heading"], .left)
    func crossings(at x: Double) throws -> Int {
      let graph = try RealGraph.graph.get()
      let view = try #require(RealGraph.views.get().0.views.first { $0.id == "overview" })
      var diagram = try DiagramBuilder.diagram(view, of: graph)
      (diagram.nodes, diagram.furniture) = ([], [heading])
      var edge = DiagramEdge(
        id: "e", showing: .furniture, from: "a", to: "b",
        look: EdgeLook(stroke: Color(0), text: Color(0)))
      edge.route = [Point(x, -50), Point(x, 0), Point(x, 10), Point(x, 60)]
      diagram.edges = [edge]
      return diagram.crossings.count
    }
    // The words are some 60 points wide; the frame beside them is free.
    try #expect(crossings(at: 20) == 1)
    try #expect(crossings(at: 200) == 0)
  }

  @Test(arguments: LayoutCatalog.all.map(\.name))
  func linesRunPastAll(layout: String) throws {
    let graph = try RealGraph.graph.get()
    for view in try RealGraph.views.get().0.views where view.layout == layout || layout != "rings" {
      var options = DiagramOptions()
      options.layout = layout
      guard let diagram = try? DiagramBuilder.diagram(view, of: graph, options: options) else {
        continue
      }
      let count = diagram.crossings.count
      guard view.layout != layout else {
        #expect(count == 0, "\(view.id): \(diagram.crossings.prefix(3))")
        continue
      }
      let isTold = diagram.warnings.contains {
        $0.hasPrefix("lines run through headings or boxes that they do not join, \(count) in all; ")
      }
      #expect(isTold == (count > 0), "\(view.id) as \(layout): \(count)")
    }
  }
}
