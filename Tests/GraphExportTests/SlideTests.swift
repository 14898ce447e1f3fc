import GraphCore
import GraphExport
import GraphViews
import Testing

/// Maps and rings on slides: they fill them, and their letters can be read.
@Suite struct SlideTests {
  private func slide(_ id: String, _ language: Language) throws -> (Diagram, PaperFit) {
    var view = try #require(try RealGraph.views.get().0.views.first { $0.id == id })
    let paper = PaperChoice(.slide)
    view.paper = paper
    var options = DiagramOptions()
    options.language = language
    let diagram = try DiagramBuilder.diagram(
      try #require(view.turnedToPaper), of: try RealGraph.graph.get(), options: options)
    return (diagram, PaperFit(try #require(diagram.page), on: paper))
  }

  /// The letters are seven points high at least, and the figure is as wide as the slide or nearly.
  @Test(arguments: ["energy-map", "family", "transport-map"], Language.allCases)
  func slidesAreFilled(id: String, language: Language) throws {
    let (diagram, fit) = try slide(id, language)
    let page = try #require(diagram.page)
    #expect(try #require(diagram.leastText) * fit.scale >= 7, "\(id) in \(language)")
    #expect(page.width * fit.scale >= 0.96 * fit.sheet.width, "\(id) in \(language)")
    let boxes = (diagram.nodes + diagram.furniture).compactMap(\.frame)
    for (index, box) in boxes.enumerated() {
      #expect(!boxes.dropFirst(index + 1).contains(where: box.overlaps), "\(id) in \(language)")
    }
  }

  /// A map takes half of its slide at least, and the key stands beside it.
  @Test(arguments: ["energy-map", "transport-map"])
  func mapsTakeHalfOfTheSlide(id: String) throws {
    let (diagram, _) = try slide(id, .english)
    let page = try #require(diagram.page)
    let marks = diagram.nodes.filter { node in
      ["kind-state", "way-point"].contains(where: node.classes.contains)
    }.compactMap(\.frame)
    let right = try #require(marks.map(\.right).max())
    #expect(right > page.width * 0.5, "\(id)")
    let key = diagram.furniture.filter { $0.id.hasPrefix("key-") }.compactMap(\.frame)
    #expect(!key.isEmpty && key.allSatisfy { $0.x > right }, "\(id)")
  }
}
