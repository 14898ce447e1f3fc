import GraphViews
import Testing

@Suite struct ThemeTests {
  @Test func namesAreInOrderAndDistinct() {
    let names = ThemeCatalog.all.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
    #expect(names.contains("paper"))
  }

  @Test(arguments: ThemeCatalog.all)
  func textCanBeRead(theme: FigureTheme) {
    for back in [theme.page, theme.panel] + theme.inks.values.map(\.fill) {
      #expect(theme.text.contrast(with: back) >= 4.5)
      #expect(theme.mutedText.contrast(with: back) >= 4.5)
    }
    for fill in theme.ramps.values.joined() {
      #expect(theme.text(on: fill).contrast(with: fill) >= 4.5, "\(fill.hex)")
    }
  }

  @Test(arguments: ThemeCatalog.all)
  func headingsAndLinesCanBeSeen(theme: FigureTheme) {
    for (name, ink) in theme.inks {
      #expect(ink.stroke.contrast(with: theme.panel) >= 4.5, "heading in \(name)")
      #expect(ink.stroke.contrast(with: theme.page) >= 3, "line in \(name)")
      #expect(ink.stroke.contrast(with: ink.fill) >= 3, "outline in \(name)")
    }
  }

  @Test func anUnknownInkIsGrey() {
    #expect(FigureTheme.paper.ink("no such ink") == FigureTheme.paper.ink("grey"))
  }
}
