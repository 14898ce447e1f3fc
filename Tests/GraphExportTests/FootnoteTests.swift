import GraphCore
import GraphText
import Testing

@testable import GraphViews

/// Laws of footnotes, over every view of the gallery.
@Suite struct FootnoteTests {
  private static func drawn(
    _ view: GraphView, _ style: CitationStyle, in language: Language
  ) throws -> Diagram {
    var options = DiagramOptions()
    (options.citations, options.language) = (style, language)
    return try DiagramBuilder.diagram(view, of: try RealGraph.graph.get(), options: options)
  }

  /// The texts of the figure; notes begin with plain numbers.
  private static func texts(of diagram: Diagram) -> [String] {
    let lines = (diagram.nodes + diagram.furniture).flatMap(\.lines)
    return lines.flatMap { [$0.text, $0.trailing].compactMap { $0 } }
      + diagram.edges.flatMap(\.label)
  }

  @Test(arguments: [Language.english])
  func eachClaimIsNumberedAndEachNoteIsReferredTo(language: Language) throws {
    for view in try RealGraph.views.get().0.views where !Self.citesItself(view) {
      let diagram = try Self.drawn(view, .footnotes, in: language)
      let graph = diagram.graph
      let numbers = Set(Self.texts(of: diagram).flatMap(RaisedNumber.numbers))
      let notes = diagram.footnotes
      #expect(notes.map(\.number) == Array(1...max(notes.count, 1)), "\(view.id)")
      for note in notes { #expect(numbers.contains(note.number), "\(view.id): \(note.number)") }
      let listed = diagram.sources.compactMap { $0.split(separator: ".").first.flatMap { Int($0) } }
      #expect(listed == notes.map(\.number), "\(view.id)")
      let told = notes.reduce(into: Set<ClaimID>()) { $0.formUnion($1.claims) }
      let claims =
        diagram.nodes.flatMap(\.claims) + diagram.edges.flatMap(\.claims)
        + diagram.shownEdges.map { graph[$0].claim }
      let missing = Set(claims).subtracting(told).filter { !graph[$0].citations.isEmpty }
      #expect(missing.isEmpty, "\(view.id): \(missing.map { graph[$0].subject })")
      for note in notes {
        let cited = Set(note.claims.flatMap { graph[$0].citations })
        #expect(cited.isSubset(of: note.citations), "\(view.id): \(note.number)")
      }
    }
  }

  /// Notes take nothing off the page: the same is drawn, and it can be read as well.
  @Test(arguments: [Language.english, .russian])
  func theSameIsDrawnAsWithoutThem(language: Language) throws {
    let looked = ["disputes", "growth", "overlaps", "partnerships"]
    for view in try RealGraph.views.get().0.views
    where language == .english || looked.contains(view.id) {
      let (plain, noted) = (
        try Self.drawn(view, .line, in: language), try Self.drawn(view, .footnotes, in: language)
      )
      #expect(noted.shownCount == plain.shownCount, "\(view.id)")
      #expect(noted.totalCount == plain.totalCount, "\(view.id)")
      #expect(Set(noted.nodes.map(\.id)) == Set(plain.nodes.map(\.id)), "\(view.id)")
      #expect(Set(noted.edges.map(\.id)) == Set(plain.edges.map(\.id)), "\(view.id)")
      #expect(noted.readabilityWarnings == plain.readabilityWarnings, "\(view.id)")
      #expect(noted.overfullBoxes == plain.overfullBoxes, "\(view.id)")
    }
  }

  /// A table has a number in each cell.
  @Test func cellsHaveTheirNumber() throws {
    let tables = ["matrix", "grid", "calendar"]
    for view in try RealGraph.views.get().0.views where tables.contains(view.layout) {
      let diagram = try Self.drawn(view, .footnotes, in: .english)
      let cells = diagram.nodes.filter { $0.classes.contains("cell") }
      let without = cells.filter { cell in
        !cell.lines.contains { !RaisedNumber.numbers(in: $0.text).isEmpty }
      }
      #expect(cells.count > 15 && without.isEmpty, "\(view.id): \(without.map(\.id))")
    }
  }

  /// A relationship that is drawn has a number of its own.
  ///
  /// A capital has it where its state's mark is explained, a state behind its name. Only lanes
  /// leave out words that no line holds.
  @Test func relationshipsHaveTheirNumber() throws {
    for view in try RealGraph.views.get().0.views where !Self.citesItself(view) {
      let diagram = try Self.drawn(view, .footnotes, in: .english)
      let remarks = diagram.sources.filter { $0.hasPrefix("Relationships without a number") }
      #expect(remarks.isEmpty || view.layout == "lanes", "\(view.id): \(remarks)")
    }
  }

  /// Numbers are read from above: the first cell of a table has the first one.
  @Test func numbersRiseAsTheyAreRead() throws {
    let views = try RealGraph.views.get().0.views
    let view = try #require(views.first { $0.id == "overlaps" })
    let diagram = try Self.drawn(view, .footnotes, in: .english)
    let cells = diagram.nodes.filter { $0.classes.contains("cell") }
    let first = cells.flatMap(\.lines).flatMap { RaisedNumber.numbers(in: $0.text) }
    var seen: Set<Int> = []
    #expect(first.filter { seen.insert($0).inserted } == Array(1...seen.count))
  }

  private static func citesItself(_ view: GraphView) -> Bool {
    LayoutCatalog.layout(named: view.layout)?.citesItself ?? false
  }
}
