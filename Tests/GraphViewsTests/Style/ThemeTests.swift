import GraphCore
import SCO
import Testing

@testable import GraphViews

@Suite struct ThemeTests {
  @Test func namesAreInOrderAndDistinct() {
    let names = ThemeCatalog.all.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
    #expect(names == ["colour-blind", "night", "paper", "print"])
  }

  /// Text 4.5:1 to whatever lies behind it, lines 3:1, lines on the page and headings 4.5:1.
  @Test(arguments: ThemeCatalog.all)
  func textAndLinesCanBeSeen(theme: FigureTheme) {
    #expect(ThemeContrast.failures(of: theme).map(\.words) == [])
    for back in [theme.page, theme.panel] + theme.inks.values.map(\.fill) {
      #expect(theme.text.contrast(with: back) >= 4.5)
      #expect(theme.mutedText.contrast(with: back) >= 4.5)
    }
    for fill in theme.ramps.values.joined() {
      #expect(theme.text(on: fill).contrast(with: fill) >= 4.5, "\(fill.hex)")
      for back in [theme.page, theme.panel] {
        #expect(fill.contrast(with: back) >= 3, "line of a level, \(fill.hex)")
      }
    }
    for (name, ink) in theme.inks {
      #expect(ink.stroke.contrast(with: theme.panel) >= 4.5, "heading in \(name)")
      #expect(ink.stroke.contrast(with: theme.page) >= 3, "line in \(name)")
      #expect(ink.stroke.contrast(with: ink.fill) >= 3, "outline in \(name)")
      for ground in [theme.ground.land, theme.ground.sea] {
        #expect(ink.stroke.contrast(with: ground) >= 3, "line on the map in \(name)")
      }
    }
  }

  @Test func failuresAreFound() {
    var theme = FigureTheme.paper
    theme.text = theme.page
    let words = ThemeContrast.failures(of: theme).map(\.words)
    #expect(words.contains("text on page") && words.contains("text on fill of blue"))
    theme = .paper
    theme.inks["blue"] = FigureTheme.Ink(fill: theme.page, stroke: theme.hairline)
    #expect(ThemeContrast.failures(of: theme).contains { $0.words == "stroke of blue on page" })
  }

  /// All themes have the same inks and ramps, so that a style never falls back.
  @Test(arguments: ThemeCatalog.all) func nothingIsMissing(theme: FigureTheme) {
    #expect(theme.inks.keys.sorted() == FigureTheme.paper.inks.keys.sorted())
    #expect(theme.ramps.mapValues(\.count) == FigureTheme.paper.ramps.mapValues(\.count))
  }

  @Test func printHasGreysAlone() {
    let theme = FigureTheme.print
    let ground = theme.ground
    let colors =
      [theme.page, theme.panel, theme.text, theme.mutedText, theme.hairline, ground.sea]
      + [ground.shore, ground.land, ground.coast, ground.grid, ground.faded]
      + theme.inks.values.flatMap { [$0.fill, $0.stroke] } + theme.ramps.values.joined()
    for color in colors { #expect(color.red == color.green && color.green == color.blue) }
  }

  @Test func anUnknownInkIsGrey() {
    #expect(FigureTheme.paper.ink("no such ink") == FigureTheme.paper.ink("grey"))
  }
}

/// What differs in meaning differs in form, or in colour for every kind of eyes.
@Suite struct ColorVisionTests {
  private static let threshold = 8.0

  /// The looks of lines: of each family, of routes, and of what is under construction.
  private func lines(_ theme: FigureTheme) -> [(name: String, look: EdgeLook)] {
    let schema = Schema.sco
    let kinds = schema.relationshipKinds.filter { $0.family != .partnership }
    let all = kinds.map { kind -> (String, EdgeLook) in
      var facts = StyleFacts()
      (facts.relationshipKind, facts.family) = (kind.name, kind.family)
      return (
        "\(kind.family)",
        StyleSheet.standard.edgeLook(facts, isDirected: kind.isDirected, theme: theme)
      )
    }
    var looks: [(name: String, look: EdgeLook)] = []
    for (name, var look) in all {
      look.arrow = .none
      if !looks.contains(where: { $0.look == look }) { looks.append((name, look)) }
    }
    return looks
  }

  private func boxes(_ theme: FigureTheme) -> [(name: String, look: NodeLook)] {
    Schema.sco.entityKinds.map { kind in
      var facts = StyleFacts()
      facts.entityKind = kind.name
      return (kind.name, StyleSheet.standard.nodeLook(facts, theme: theme))
    }
  }

  @Test(arguments: ThemeCatalog.all, ColorVision.allCases)
  func linesStayApart(theme: FigureTheme, eyes: ColorVision) {
    let lines = lines(theme)
    #expect(lines.count >= 5)
    for (index, one) in lines.enumerated() {
      for two in lines.dropFirst(index + 1) {
        let hasCue =
          one.look.pattern != two.look.pattern || abs(one.look.width - two.look.width) >= 0.5
        let apart = eyes.difference(one.look.stroke, two.look.stroke)
        #expect(
          hasCue || apart >= Self.threshold, "\(theme.name): \(one.name), \(two.name) \(apart)")
      }
    }
  }

  @Test(arguments: ThemeCatalog.all, ColorVision.allCases)
  func boxesStayApart(theme: FigureTheme, eyes: ColorVision) throws {
    let boxes = boxes(theme)
    for (index, one) in boxes.enumerated() {
      for two in boxes.dropFirst(index + 1) {
        let (a, b) = (one.look, two.look)
        let hasCue = a.shape != b.shape || abs(a.strokeWidth - b.strokeWidth) >= 0.5
        let fills = eyes.difference(try #require(a.fill), try #require(b.fill))
        let strokes = eyes.difference(try #require(a.stroke), try #require(b.stroke))
        #expect(
          hasCue || max(fills, strokes) >= Self.threshold,
          "\(theme.name): \(one.name), \(two.name) \(fills) \(strokes)")
      }
    }
  }

  /// One meaning a cue: only a stage is dashed, and only a proposal dotted.
  @Test(arguments: ThemeCatalog.all)
  func aDashIsAStage(theme: FigureTheme) {
    let solid: [LinePattern] = [.solid, .double, .triple]
    for kind in Schema.sco.relationshipKinds {
      var facts = StyleFacts()
      (facts.relationshipKind, facts.family) = (kind.name, kind.family)
      func look() -> EdgeLook {
        StyleSheet.standard.edgeLook(facts, isDirected: true, theme: theme)
      }
      #expect(solid.contains(look().pattern), "\(theme.name): \(kind.name)")
      facts.choices["stage"] = "agreed"
      #expect(!solid.contains(look().pattern) && look().pattern != .dotted, "\(kind.name)")
      facts.isProposed = true
      #expect(look().pattern == .dotted, "\(kind.name)")
    }
    for (name, look) in boxes(theme) { #expect(look.pattern == .solid, "\(name)") }
  }

  /// Levels of a rank, as many as the data have, are told apart by strokes, or by colours that
  /// every kind of eyes keeps apart; in greys the widths do it, which hang on what else is drawn.
  @Test(arguments: ThemeCatalog.all.filter { !$0.isGrey }, ColorVision.allCases)
  func incomparableLevelsStayApart(theme: FigureTheme, eyes: ColorVision) throws {
    let levels = (0..<4).map {
      Level(id: "l\($0)", family: "partnership", rank: 3, name: LocalizedText())
    }
    let scale = try LevelScale(levels, covers: [])
    let (styles, colors) = (LevelStyles(scale), LevelColors(scale: scale, theme: theme))
    let looks = levels.indices.map { styles.look(of: LevelID($0)) }
    for one in levels.indices {
      for two in levels.indices.dropFirst(one + 1) where looks[one].pattern == looks[two].pattern {
        let (a, b) = (colors.line(of: LevelID(one)), colors.line(of: LevelID(two)))
        #expect(eyes.difference(a, b) >= Self.threshold, "\(theme.name), \(eyes): \(one), \(two)")
      }
    }
    #expect(looks.allSatisfy { [.solid, .double, .triple].contains($0.pattern ?? .dotted) })
  }

  @Test func greyEyesTellGreysAsOthersDo() {
    let (dark, light) = (Color(0x111111), Color(0x999999))
    let differences = ColorVision.allCases.map { $0.difference(dark, light) }
    for value in differences { #expect(abs(value - differences[0]) < 0.5) }
    #expect(ColorVision.deuteranopia.difference(Color(0xB00000), Color(0x4A5A00)) < 20)
    #expect(ColorVision.full.difference(Color(0xB00000), Color(0x4A5A00)) > 60)
  }
}
