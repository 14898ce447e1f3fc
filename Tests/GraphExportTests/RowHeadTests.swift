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
    for head in heads where id == "summits" { try Self.expectRoom(in: head) }
  }

  /// The rows of an ego are as high as the lines of their names.
  @Test(arguments: [Language.chinese, .russian])
  func rowsOfEgosAreNotCut(language: Language) throws {
    let view = try #require(try RealGraph.views.get().0.views.first { $0.id == "tribune-text" })
    var options = DiagramOptions()
    (options.language, options.names) = (language, .both)
    let diagram = try DiagramBuilder.diagram(
      view, of: try RealGraph.graph.get(), options: options)
    let rows = diagram.nodes.filter { if case .edge = $0.subject { true } else { false } }
    #expect(rows.contains { $0.lines.count > 1 } && rows.contains { $0.lines.count == 1 })
    for row in rows {
      #expect(!row.lines.contains { $0.text.contains("…") }, "\(row.id)")
      try Self.expectRoom(in: row)
    }
  }

  /// The lines of a box have room in its height.
  private static func expectRoom(in box: DiagramNode) throws {
    let frame = try #require(box.frame)
    let letters = box.lines.reduce(0) { $0 + $1.size * 1.15 }
    #expect(frame.height >= letters, "\(box.id)")
  }
}
