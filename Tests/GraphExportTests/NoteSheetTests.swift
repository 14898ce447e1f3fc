import GraphCore
import GraphExport
import GraphViews
import Testing

/// Numbered notes that go on on further sheets: the figure stands whole on the first of them, and
/// nothing is cut by the edge of a sheet.
@Suite struct NoteSheetTests {
  private static let papers = [PaperChoice(.a4), PaperChoice(.letter), PaperChoice(.slide)]

  private static func diagram(
    _ id: String, _ language: Language, on paper: PaperChoice, turned: Bool = false
  ) throws -> Diagram {
    var view = try #require(RealGraph.views.get().0.views.first { $0.id == id })
    view.paper = paper
    if turned, let other = view.turnedToPaper { view = other }
    var options = DiagramOptions()
    (options.language, options.citations, options.goesOn) = (language, .footnotes, true)
    return try DiagramBuilder.diagram(view, of: RealGraph.graph.get(), options: options)
  }

  @Test(
    arguments: ["counter-terrorism", "energy-map", "family", "institutions", "overlaps"],
    [Language.english, .russian])
  func theFigureStandsOnTheFirstSheet(id: String, language: Language) throws {
    for paper in Self.papers {
      let diagram = try Self.diagram(id, language, on: paper, turned: paper == Self.papers[2])
      let name = "\(id) in \(language) on \(paper.name)"
      let (fit, page) = (try #require(diagram.paper), try #require(diagram.page))
      #expect(fit.isSeries && fit.rows > 1, "\(name)")
      let height = page.height / Double(fit.rows)
      #expect(abs(height * fit.scale - fit.sheet.height) < 0.01, "\(name)")
      #expect(abs(page.width * fit.scale - fit.sheet.width) < 0.01, "\(name)")
      func sheets(of frame: Frame) -> ClosedRange<Int> {
        Int(frame.y / height)...Int(frame.bottom / height)
      }
      let notes = diagram.furniture.filter {
        $0.id.hasPrefix("page-source") || $0.id.hasPrefix("page-heading")
      }
      for node in diagram.nodes + diagram.furniture {
        let frame = try #require(node.frame)
        #expect(frame.x >= 0 && frame.right <= page.width, "\(name): \(node.id)")
        #expect(sheets(of: frame).count == 1, "\(name): \(node.id)")
        #expect(notes.contains(node) || frame.bottom < height, "\(name): \(node.id)")
      }
      let routes = diagram.edges.flatMap(\.route)
      #expect(routes.allSatisfy { $0.y < height }, "\(name)")
      #expect(try #require(diagram.leastText) * fit.scale >= 7, "\(name)")
      let boxes = notes.compactMap(\.frame)
      for (index, box) in boxes.enumerated() {
        #expect(!boxes.dropFirst(index + 1).contains(where: box.overlaps), "\(name)")
      }
    }
  }

  /// Each note stands once, in the order of its number; each further sheet has a heading, and the
  /// first says where they are.
  @Test(arguments: Language.allCases) func allNotesAreThere(language: Language) throws {
    let diagram = try Self.diagram("partnerships", language, on: PaperChoice(.a4))
    let fit = try #require(diagram.paper)
    let lines = diagram.furniture.filter { $0.id.hasPrefix("page-source") }
      .flatMap { $0.lines.map(\.text) }
    let numbers = lines.compactMap { $0.firstMatch(of: #/^(\d+)\. /#) }
      .compactMap { Int($0.output.1) }
    #expect(numbers == diagram.footnotes.map(\.number) && numbers.count > 50)
    let words = ["en": "Sources and notes", "zh": "资料来源与注释", "ru": "Источники и примечания"]
    let heading = try #require(words[language.rawValue])
    let headings = diagram.furniture.filter { $0.id.hasPrefix("page-heading") }
      .flatMap { $0.lines.map(\.text) }
    #expect(headings.count { $0.hasPrefix(heading) } == fit.rows - 1)
    let first = try #require(lines.first)
    #expect(first.contains("2–\(fit.rows)"), "\(first)")
  }
}
