import SCOGraphDiagrams
import Testing

/// Numbered notes on paper take no room from what a view shows.
@Suite struct FootnoteSheetsTests {
  @Test(arguments: [Paper.a4, .slide])
  func asMuchIsShownAsWithoutFootnotes(_ paper: Paper) throws {
    var (plain, noted) = (DrawingStyle(), DrawingStyle())
    (plain.paper, noted.paper) = (PaperChoice(paper), PaperChoice(paper))
    (plain.options.citations, noted.options.citations) = (.line, .footnotes)
    noted.goesOn = true
    let renderer = IsolatedRenderer()
    var longer = 0
    for view in try GraphSource().views().views {
      let one = try plain.diagram(of: view, in: .sco, renderer: renderer)
      let two = try noted.diagram(of: view, in: .sco, renderer: renderer)
      let rests = (one.totalCount - one.shownCount, two.totalCount - two.shownCount)
      #expect(rests.1 <= rests.0, "\(view.id)")
      #expect(two.omissions.nodes.count <= one.omissions.nodes.count, "\(view.id)")
      #expect(two.omissions.edges.count <= one.omissions.edges.count, "\(view.id)")
      #expect(two.footnoteWarning == nil, "\(view.id)")
      longer += two.paper.map { $0.isSeries && $0.rows > 1 ? 1 : 0 } ?? 0
    }
    #expect(longer > 10)
  }

  /// On one sheet the figure says what its notes take.
  @Test(arguments: ["counter-terrorism", "family", "overlaps"])
  func whatNotesTakeOnOneSheetIsSaid(_ id: String) throws {
    var style = DrawingStyle()
    (style.paper, style.options.citations) = (PaperChoice(.a4), .footnotes)
    let view = try #require(GraphSource().views().views.first { $0.id == id })
    let diagram = try style.diagram(of: view, in: .sco, renderer: IsolatedRenderer())
    #expect(diagram.footnoteWarning?.hasSuffix("or say '--citations line'") == true)
    #expect(diagram.warnings.last == diagram.footnoteWarning)
  }
}
