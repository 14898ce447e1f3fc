import GraphCore
import GraphViews
import Testing

/// The heads of rows stand whole, with names in two languages too.
@Suite struct RowHeadTests {
  @Test(arguments: ["summits", "partnerships"], [Language.chinese, .russian])
  func namesInTwoLanguagesAreNotCut(id: String, language: Language) throws {
    let view = try #require(try RealGraph.views.get().0.views.first { $0.id == id })
    var options = DiagramOptions()
    (options.language, options.names) = (language, .both)
    let diagram = try DiagramBuilder.diagram(
      view, of: try RealGraph.graph.get(), options: options)
    let heads = diagram.nodes.filter { if case .node = $0.subject { true } else { false } }
    let words = heads.map { $0.lines.map(\.text).joined(separator: " ") }
    #expect(heads.count > 7 && words.contains { $0.contains(" / ") })
    #expect(words.filter { $0.contains("…") } == [])
    // Cells stand in the middle of rows that two lines make higher.
    for head in heads where id == "summits" {
      let frame = try #require(head.frame)
      let letters = head.lines.reduce(0) { $0 + $1.size * 1.15 }
      #expect(frame.height >= letters, "\(head.id)")
    }
  }
}
