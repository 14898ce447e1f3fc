import GraphCore
import GraphViews
import Testing

@Suite struct PaperFitTests {
  @Test(arguments: PaperChoice.all, [(842.0, 562.0), (595, 1200), (100, 100), (3000, 50)])
  func thePictureLiesWithinItsWindow(_ choice: PaperChoice, _ size: (Double, Double)) {
    let figure = PageSize(width: size.0, height: size.1)
    for (columns, rows) in [(1, 1), (2, 2), (3, 1), (1, 4)] {
      let fit = PaperFit(figure, on: choice, columns: columns, rows: rows)
      #expect(figure.width * fit.scale <= fit.window.width)
      #expect(figure.height * fit.scale <= fit.window.height)
      #expect(choice.direction == nil || fit.direction == choice.direction)
      // It fills one of the two sides, or is as large as a single page lets it be.
      let used = max(
        figure.width * fit.scale / fit.window.width, figure.height * fit.scale / fit.window.height)
      #expect(used > 0.97 || fit.scale == 2)
      // The sheets cover the window with their overlaps and no more.
      let covered = Double(columns) * fit.sheet.width - Double(columns - 1) * PaperFit.glued
      #expect(covered == fit.window.width)
    }
  }

  @Test func theDirectionIsTheOneThatMakesItLarger() {
    let a4 = PaperChoice(.a4)
    #expect(PaperFit(PageSize(width: 842, height: 400), on: a4).direction == .landscape)
    #expect(PaperFit(PageSize(width: 500, height: 800), on: a4).direction == .portrait)
    #expect(PaperFit(PageSize(width: 500, height: 800), on: .init(.slide)).direction == .landscape)
  }

  @Test func choicesAreFoundByTheirNames() {
    for choice in PaperChoice.all { #expect(PaperChoice(named: choice.name) == choice) }
    #expect(PaperChoice(named: "A4") == PaperChoice(.a4))
    #expect(PaperChoice(named: "slide-portrait") == nil)
    #expect(PaperChoice(named: "") == nil)
    let names = PaperChoice.all.map(\.name)
    #expect(names == names.sorted())
  }

  /// A view is turned for paper that lies on one side, and for no other.
  @Test func viewsTurnToTheSideOfTheirPaper() {
    var view = GraphView.levels
    view.page = .portrait
    #expect(view.turnedToPaper == nil)
    for (name, page) in [("slide", PageSize.wide), ("a4-landscape", .landscape)] {
      view.paper = PaperChoice(named: name)
      #expect(view.turnedToPaper?.page == page)
    }
    for name in ["a4", "a4-portrait", "letter"] {
      view.paper = PaperChoice(named: name)
      #expect(view.turnedToPaper == nil)
    }
  }
}
