import GraphCore
import GraphExport
import Testing

@testable import GraphViews

/// Timelines in greys: where a bar is too narrow for its letters, they stand beside it.
@Suite struct GreyTimelineTests {
  private static func diagram(
    _ id: String, _ language: Language, theme: String
  ) throws -> Diagram {
    let view = try #require(RealGraph.views.get().0.views.first { $0.id == id })
    var options = DiagramOptions()
    (options.language, options.theme) = (language, theme)
    return try DiagramBuilder.diagram(view, of: RealGraph.graph.get(), options: options)
  }

  /// The bars without letters, and the letters beside bars.
  private static func narrow(_ diagram: Diagram) -> (bars: [DiagramNode], marks: [DiagramNode]) {
    let bars = diagram.nodes.filter { node in
      node.id.hasPrefix("bar-") && node.lines.allSatisfy(\.text.isEmpty)
    }
    return (bars, diagram.nodes.filter { $0.id.hasPrefix("mark-") })
  }

  @Test(
    arguments: ["china-partnerships", "sco-status"], [Language.english, .chinese, .russian])
  func narrowBarsHaveTheirLettersBeside(_ id: String, _ language: Language) throws {
    let diagram = try Self.diagram(id, language, theme: "print")
    let (bars, marks) = Self.narrow(diagram)
    #expect(bars.count > 0)
    #expect(marks.map(\.subject) == bars.map(\.subject))
    let keys = diagram.legend.entries.compactMap { entry -> String? in
      if case .cell(_, let letters) = entry.sample { letters } else { nil }
    }
    let width = try #require(diagram.page).width
    for mark in marks {
      let (text, frame) = (mark.lines[0].text, try #require(mark.frame))
      #expect(keys.contains { text.hasPrefix($0) }, "\(text)")
      #expect(frame.right <= width)
      let others = diagram.nodes.filter { $0.id != mark.id }.compactMap(\.frame)
      #expect(!others.contains { frame.overlaps($0) }, "\(mark.id)")
    }
  }

  /// Where colours tell what a bar means, the bars have all the room.
  @Test func coloursNeedNoLettersBeside() throws {
    let (bars, marks) = Self.narrow(
      try Self.diagram("sco-status", .english, theme: "paper"))
    #expect(bars.count > 0 && marks.isEmpty)
  }
}
