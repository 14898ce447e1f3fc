import Foundation
import GraphCore
import GraphExport
import GraphViews
import Testing

/// Letters are drawn in the size in which they are measured, by each release of Graphviz.
@Suite struct LetterSizeTests {
  /// On what the views are drawn, nothing or a paper, and in which language.
  static let pages: [(paper: PaperChoice?, language: Language)] = [
    (nil, .english), (PaperChoice(.a4), .english), (PaperChoice(.slide), .english),
    (PaperChoice(.slide), .russian),
  ]

  private func diagrams(
    on paper: PaperChoice?, in language: Language
  ) throws -> [Diagram] {
    let graph = try RealGraph.graph.get()
    var options = DiagramOptions()
    options.language = language
    return try RealGraph.views.get().0.views.flatMap { view in
      var view = view
      view.paper = paper ?? view.paper
      return try [view, view.turnedToPaper].compactMap { $0 }.map {
        try DiagramBuilder.diagram($0, of: graph, options: options)
      }
    }
  }

  /// Sizes that markup names are whole, no label has two that are not, and readability is judged
  /// by the least of all.
  @Test(arguments: pages)
  func sizesInMarkupAreWhole(paper: PaperChoice?, language: Language) throws {
    for diagram in try diagrams(on: paper, in: language) {
      for written in Self.sizes(in: text(of: diagram), after: "POINT-SIZE=\"") {
        #expect(written == written.rounded(), "\(diagram.id)")
      }
      #expect(diagram.labelsOfSeveralParts == [], "\(diagram.id)")
      let boxes = diagram.nodes + diagram.furniture
      let labels = diagram.edges.filter { !$0.label.isEmpty }
      let all = boxes.flatMap(\.lines).flatMap(\.sizes) + labels.map(\.labelSize)
      #expect(diagram.leastText == all.min(), "\(diagram.id)")
    }
  }

  /// Graphviz draws each word of a page in the size that the diagram has for it.
  @Test(
    .enabled(if: DotProgram() != nil, "Graphviz's program dot is not installed"),
    arguments: ["corridors", "disputes", "levels", "overview", "transport-map"])
  func wordsAreDrawnInTheirSizes(id: String) throws {
    let program = try #require(DotProgram())
    let diagram = try #require(try diagrams(on: nil, in: .english).first { $0.id == id })
    let outcome = try program.run(text(of: diagram), "-Tsvg")
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let lines = (diagram.nodes + diagram.furniture).flatMap(\.lines).filter { !$0.text.isEmpty }
    let labels = diagram.edges.flatMap { edge in edge.label.map { _ in edge.labelSize } }
    let drawn = Self.sizes(in: outcome.output, after: "font-size=\"")
    #expect(drawn.sorted() == (lines.flatMap(\.sizes) + labels).sorted())
    #expect(diagram.leastText == drawn.min())
  }

  private func text(of diagram: Diagram) -> String {
    DOTExporter().text(of: diagram)
  }

  /// The numbers that follow on some words.
  private static func sizes(in text: String, after words: String) -> [Double] {
    text.components(separatedBy: words).dropFirst().compactMap { part in
      Double(part.prefix { $0 != "\"" })
    }
  }
}

extension Diagram {
  /// The ids of labels with two sizes that are no whole numbers, of which Graphviz before 3.0 would
  /// cut one.
  var labelsOfSeveralParts: [String] {
    (nodes + furniture).filter { box in
      Set(box.lines.flatMap(\.sizes).filter { $0 != $0.rounded() }).count > 1
    }.map(\.id)
  }
}
