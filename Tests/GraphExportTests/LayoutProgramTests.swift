import GraphCore
import GraphText
import GraphViews
import Testing

@testable import GraphExport

/// The layouts that are Graphviz's own programs: their texts say what they want, nothing overlaps,
/// and the same text gives the same picture.
@Suite(.enabled(if: DotProgram() != nil, "Graphviz's program dot is not installed"))
struct LayoutProgramTests {
  private static let programs = ["circo", "dot", "neato", "osage", "sfdp", "twopi"]
  private static let views = ["corridors", "institutions", "overview", "tribune-text"]

  private func texts(_ layout: String, _ language: Language) throws -> [(String, Diagram)] {
    let graph = try RealGraph.graph.get()
    var options = DiagramOptions()
    (options.layout, options.language) = (layout, language)
    return try RealGraph.views.get().0.views.filter { Self.views.contains($0.id) }.map { view in
      (view.id, try DiagramBuilder.diagram(view, of: graph, options: options))
    }
  }

  /// A box in Graphviz's plain output, in inches.
  private struct Box {
    let name: String
    let frame: Frame

    init?(_ line: Substring) {
      let words = line.split(separator: " ")
      let numbers = words.dropFirst(2).prefix(4).compactMap { Double($0) }
      guard words.first == "node", numbers.count == 4 else { return nil }
      name = String(words[1])
      frame = Frame(
        numbers[0] - numbers[2] / 2, numbers[1] - numbers[3] / 2, numbers[2], numbers[3])
    }
  }

  @Test(arguments: programs)
  func boxesStandApart(program: String) throws {
    let dot = try #require(DotProgram())
    for (name, diagram) in try texts(program, .english) {
      #expect(diagram.page == nil && diagram.program.name == program)
      let text = DOTExporter().text(of: diagram)
      #expect(text.contains("layout=\"\(program)\"") && text.contains(diagram.title), "\(name)")
      let outcome = try dot.run(text, "-Tplain")
      #expect(outcome.status == 0 && outcome.complaints.isEmpty, "\(name): \(outcome.complaints)")
      let boxes = outcome.output.split(separator: "\n").compactMap(Box.init)
      let own = boxes.filter { $0.name != "\"page-footer\"" }
      #expect(own.count == diagram.nodes.count, "\(name)")
      // Key and sources stand below the drawing; inches are counted from below.
      if let footer = boxes.first(where: { $0.name == "\"page-footer\"" }) {
        #expect(own.allSatisfy { $0.frame.y >= footer.frame.bottom }, "\(name) by \(program)")
      }
      for (index, box) in boxes.enumerated() {
        for other in boxes.dropFirst(index + 1) where box.frame.overlaps(other.frame) {
          Issue.record("\(name) by \(program): \(box.name) and \(other.name) overlap")
        }
      }
      #expect(try dot.run(text, "-Tplain").output == outcome.output, "\(name)")
    }
  }

  /// Title, key, sources and version stand in the text in every language, whatever the program.
  @Test(arguments: programs)
  func everyTextSaysWhatItIs(program: String) throws {
    for language in Language.allCases {
      for (name, diagram) in try texts(program, language) {
        let text = DOTExporter().text(of: diagram).replacing("\" +\n\"", with: "")
        #expect(text.contains(diagram.graph.header.version), "\(name)")
        let entries = diagram.legend.entries
        #expect(!entries.isEmpty && !diagram.sources.isEmpty)
        for word in entries.flatMap({ $0.text.split(separator: " ") }) {
          #expect(text.contains(DOTText.markup(String(word))), "\(name): \(word)")
        }
        #expect(program == "dot" || diagram.edges.allSatisfy(\.label.isEmpty))
        #expect(text.contains(">\(FigureWords.key.text(in: language))<"), "\(name)")
      }
    }
  }

  /// Where lines join all boxes, key and sources stand below them, but for a program that would
  /// space the boxes by the widest.
  @Test(arguments: programs)
  func keyAndSourcesStandBelow(program: String) throws {
    let graph = try RealGraph.graph.get()
    var options = DiagramOptions()
    options.layout = program
    let view = GraphView.around(try #require(graph.node(id: "cpec")), in: graph)
    let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
    let text = DOTExporter().text(of: diagram)
    let isPacked = ["neato", "sfdp", "twopi"].contains(program)
    #expect(text.contains("\"page-footer\" [label=<") == isPacked)
    #expect(text.contains("\"cluster_figure\"") == ["dot", "osage"].contains(program))
    var parted = diagram
    parted.edges.removeLast()
    #expect(!DOTExporter().text(of: parted).contains("page-footer"))
  }

  /// No line runs through the words beside it where a program lays out.
  @Test(arguments: ["dot", "network"])
  func wordsStandClearOfTheirLines(layout: String) throws {
    let graph = try RealGraph.graph.get()
    var options = DiagramOptions()
    options.layout = layout
    let view = GraphView.around(try #require(graph.node(id: "cpec")), in: graph)
    let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
    let text = DOTExporter().text(of: diagram)
    #expect(diagram.edges.contains { !$0.label.isEmpty })
    for edge in diagram.edges {
      let words = edge.label.map { DOTText.markup($0) }.joined(separator: "<BR/>")
      #expect(text.contains("CELLPADDING=\"3\"><TR><TD>\(words)</TD>"), "\(edge.id)")
    }
  }

  @Test func theMiddleIsWhatTheViewIsAbout() throws {
    let graph = try RealGraph.graph.get()
    let view = GraphView.around(try #require(graph.node(id: "rats")), in: graph)
    for layout in ["circo", "neato", "twopi"] {
      var options = DiagramOptions()
      options.layout = layout
      let text = DOTExporter().text(
        of: try DiagramBuilder.diagram(view, of: graph, options: options))
      #expect(text.contains("root=\"rats\"") == (layout != "neato"), "\(layout)")
    }
  }

  @Test func whoAsksForFdpIsToldWhatThereIs() throws {
    let graph = try RealGraph.graph.get()
    let view = GraphView.around(try #require(graph.node(id: "rats")), in: graph)
    let hints = [("fdp", "did you mean 'sfdp'?"), ("foo", "there are calendar, circo, compare, ")]
    for (word, hint) in hints {
      var options = DiagramOptions()
      options.layout = word
      let error = #expect(throws: ViewError.self) {
        try DiagramBuilder.diagram(view, of: graph, options: options)
      }
      let message = error?.message ?? ""
      #expect(message.hasPrefix("no layout named '\(word)'; \(hint)"), "\(message)")
    }
  }
}
