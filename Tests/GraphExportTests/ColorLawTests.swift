import GraphCore
import GraphViews
import Testing

/// What a colour says hangs on the thing, and never on the language of its words.
@Suite struct ColorLawTests {
  private func looks(_ view: GraphView, _ language: Language) throws -> [String: [Color?]] {
    var options = DiagramOptions()
    options.language = language
    let diagram = try DiagramBuilder.diagram(view, of: try RealGraph.graph.get(), options: options)
    let things = diagram.nodes.filter { !$0.classes.contains("fold") }
    let boxes = things.map { ("node \($0.id)", [$0.look.fill, $0.look.stroke]) }
    let frames = diagram.groups.map {
      ("group \($0.id)", [$0.look.fill, Optional($0.look.stroke)])
    }
    let lines = diagram.edges.map { ("line \($0.id)", [Optional($0.look.stroke)]) }
    let heads = diagram.furniture.filter { $0.classes.contains("heading") }
      .map { ("heading \($0.id)", [Optional($0.look.text)]) }
    return Dictionary(boxes + frames + lines + heads) { first, _ in first }
  }

  @Test func colorsAreTheSameInEveryLanguage() throws {
    var count = 0
    for view in try RealGraph.views.get().0.views {
      let english = try looks(view, .english)
      for language in Language.allCases where language != .english {
        for (id, look) in try looks(view, language) {
          guard let own = english[id] else { continue }
          count += 1
          #expect(own == look, "\(view.id) in \(language): \(id)")
        }
      }
    }
    #expect(count > 1000)
  }
}
