import Diagnostics
import Foundation
import GraphTestSupport
import GraphText
import GraphViews
import Testing

@Suite struct ThemeReaderTests {
  private func read(_ text: String) -> (theme: FigureTheme?, findings: [String]) {
    let (theme, findings) = ThemeReader.read(SourceFile(name: "look/house.yaml", text: text))
    return (
      theme,
      findings.sorted.map { finding in
        let place = finding.range.map { "\($0.start.line):\($0.start.column): " } ?? ""
        return "\(place)\(finding.message) [\(finding.id)]"
      }
    )
  }

  @Test func readsAll() throws {
    let (theme, findings) = read(
      """
      based-on: night
      summary: Ours
      faces: [Noto Sans, Inter]
      page: "#000000"
      panel: "#101010"
      text: "#FFFFFF"
      muted-text: "#CCCCCC"
      hairline: "#444444"
      inks:
        blue: {fill: "#001122", stroke: "#88BBFF", line: double, dashed: double-dashed}
      ramps:
        other: ["#000000", "#222222"]
      ground: {sea: "#000010", land: "#101010", shore: "#000018", coast: "#555555", grid: "#333333"}
      """)
    #expect(findings == [])
    let own = try #require(theme)
    #expect((own.name, own.summary) == ("house", "Ours"))
    #expect(Array(own.faces.prefix(3)) == ["Noto Sans", "Inter", "Liberation Sans"])
    #expect(own.page == Color(0x000000) && own.ground.sea == Color(0x000010))
    #expect(own.ground.faded == FigureTheme.night.ground.faded)
    #expect(own.ink("blue").form(of: .solid) == .double)
    #expect(own.ink("blue").form(of: .dashed) == .doubleDashed)
    #expect(own.ink("red") == FigureTheme.night.ink("red"))
    #expect(own.ramps["other"]?.count == 2)
  }

  @Test func nothingSaidIsPaper() throws {
    let theme = try #require(read("summary: Ours").theme)
    #expect(theme.inks == FigureTheme.paper.inks && theme.page == FigureTheme.paper.page)
  }

  @Test(arguments: [
    (
      "page: white",
      "1:7: 'white' is no colour; write # and six hexadecimal digits, in quotes: \"#005A8F\" "
        + "[theme.bad-colour]"
    ),
    (
      "page: \"#12345G\"",
      "1:7: '#12345G' is no colour; write # and six hexadecimal digits, in quotes: \"#005A8F\" "
        + "[theme.bad-colour]"
    ),
    (
      "based-on: papr",
      "1:11: 'papr' is no value of 'based-on'; did you mean 'paper'? [theme.unknown-choice]"
    ),
    (
      "inks: {blue: {line: dotted}}",
      "1:21: 'dotted' is no value of 'line'; there are solid, dashed, double, triple, double-dashed, "
        + "triple-dashed [theme.unknown-choice]"
    ),
    (
      "faces: [\"https://example.org/x\"]",
      "1:9: 'https://example.org/x' is no name of a face; write one such as Noto Sans "
        + "[theme.bad-face]"
    ),
    (
      "text: \"#777777\"",
      "1:7: text on step 1 of alliance has a contrast of 3.2:1, and needs 4.5:1; #242424 "
        + "would do for the text [theme.low-contrast]"
    ),
    (
      "text: \"#F4F4F4\"",
      "1:7: text on land has a contrast of 1.0:1, and needs 4.5:1; #252525 would do for the "
        + "text [theme.unreadable]"
    ),
    (
      "inks: {blue: {fill: \"#FFFFFF\", stroke: \"#FFF8F0\"}}",
      "1:40: stroke of blue on panel has a contrast of 1.0:1, and needs 4.5:1; #75726E would do "
        + "for the stroke of blue [theme.unreadable]"
    ),
  ])
  func mistakesAreSentences(text: String, finding: String) {
    #expect(read(text).findings.contains(finding), "\(read(text).findings)")
  }

  /// Whatever colour a finding offers, the file that says it has no such finding.
  @Test(arguments: ["#F4F4F4", "#777777", "#FFE0B0", "#C0FFEE", "#888800"])
  func theColourThatWouldDoDoes(hex: String) throws {
    for line in ["text: \"%\"", "muted-text: \"%\"", "inks: {red: {stroke: \"%\"}}"] {
      let key = line.hasPrefix("inks") ? "the stroke of red" : "the \(line.prefix { $0 != ":" })"
      let ending = "would do for \(key) ["
      let first = read(line.replacing("%", with: hex)).findings.filter { $0.contains(ending) }
      for finding in first {
        let place = try #require(finding.range(of: " \(ending)")).lowerBound
        let offer = String(finding[..<place].suffix(7))
        let again = read(line.replacing("%", with: offer)).findings
        #expect(!again.contains { $0.contains(ending) }, "\(line) \(hex): \(again)")
      }
    }
  }

  @Test func lowContrastIsAWarningAndTheThemeIsRead() {
    let (theme, findings) = ThemeReader.read(
      SourceFile(name: "house.yaml", text: "text: \"#777777\""))
    #expect(theme != nil && !findings.hasErrors && !findings.isEmpty)
  }

  @Test func unknownKeysAreNamed() {
    for (text, hint) in [
      ("pages: \"#FFFFFF\"", "'page'"), ("inks: {blu: {fill: \"#FFFFFF\"}}", "'blue'"),
      ("ground: {see: \"#FFFFFF\"}", "'sea'"),
    ] {
      let (theme, findings) = read(text)
      #expect(theme == nil)
      #expect(findings.contains { $0.contains(hint) && $0.contains("did you mean") }, "\(findings)")
    }
  }

  @Test(arguments: ["", "- a", "page", "inks: 3", "ramps: {other: {}}", "ground: []", "\u{0}"])
  func whateverIsReadNothingTraps(text: String) {
    let (theme, findings) = read(text)
    #expect(theme == nil ? !findings.isEmpty : true)
  }

  @Test func pagesAreInOrder() {
    let ids = ThemeManuals.all.map(\.id)
    #expect(ids == ids.sorted() && ids.allSatisfy { $0.hasPrefix("theme.") })
  }

  @Test func theSchemaKnowsEveryKey() {
    let keys = ThemeSchema.document["properties"]
    for key in ["based-on", "faces", "page", "inks", "ramps", "ground", "muted-text"] {
      #expect(keys?[key] != nil, "\(key)")
    }
  }
}
