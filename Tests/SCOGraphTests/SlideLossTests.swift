import SCOGraphDiagrams
import Testing

/// A slide shows what a page of the view's own size shows; where one cannot, it is said.
@Suite struct SlideLossTests {
  @Test(arguments: Language.allCases) func slidesOfTheGalleryLoseNothing(_ language: Language)
    throws
  {
    var style = DrawingStyle()
    (style.paper, style.options.language) = (PaperChoice(.slide), language)
    for view in try GraphSource().views().views {
      let diagram = try style.diagram(of: view, in: .sco, renderer: IsolatedRenderer())
      let whole = try DiagramBuilder.diagram(view, of: .sco, options: style.options)
      #expect(!diagram.showsLess(than: whole), "\(view.id) in \(language)")
      #expect(diagram.roomWarning == nil && diagram.cutWarning == nil, "\(view.id) in \(language)")
      let scale = try #require(diagram.paper).scale
      #expect(try #require(diagram.leastText) * scale >= 7, "\(view.id) in \(language)")
    }
  }

  /// What a slide has no room for is counted on the figure and told beside it.
  @Test func whatASlideHasNoRoomForIsSaid() throws {
    var style = DrawingStyle()
    style.paper = PaperChoice(.slide)
    let russia = try #require(Graph.sco.node(id: "russia"))
    let view = GraphView.around(russia, in: .sco, hops: 1)
    let diagram = try style.diagram(of: view, in: .sco, renderer: IsolatedRenderer())
    let (shown, total) = (diagram.shownCount, diagram.totalCount)
    #expect(shown < total)
    #expect(diagram.notes.contains { $0.contains("Shown: \(shown) of \(total)") })
    let warning = try #require(diagram.roomWarning)
    #expect(
      warning.hasPrefix("a 16:9 slide has no room for a part of the figure: \(shown) of \(total)"))
    #expect(warning.hasSuffix("several sheets of a PDF (--tile 1x2)"))
    #expect(diagram.warnings.contains(warning))
  }
}
