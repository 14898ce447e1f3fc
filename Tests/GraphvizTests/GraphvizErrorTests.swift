import Graphviz
import Testing

@Suite struct GraphvizErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let dot: String
    var kind = PictureKind.svg
    var engine: LayoutEngine?
    var scale = PictureScale.natural
    let code: GraphvizError.Code
    let sentence: String
    var testDescription: String { sentence }
  }

  static let cases = [
    Case(
      dot: "digraph { a -> ; }", code: .badText,
      sentence: "The DOT text is not one graph. Graphviz says: syntax error in line 1 near ';'."),
    Case(dot: "", code: .badText, sentence: "The DOT text is not one graph. It holds none."),
    Case(
      dot: "digraph { } digraph { }", code: .badText,
      sentence: "The DOT text is not one graph. It holds several graphs."),
    Case(
      dot: "digraph { a\0 }", code: .badText,
      sentence: "The DOT text has a NUL character; DOT has no way to write one."),
    Case(
      dot: "graph { a }", engine: LayoutEngine("fdp"), code: .layoutFailed,
      sentence: "The layout engine 'fdp' is not used here, since its layout differs from run to "
        + "run; use 'sfdp' or 'neato'."),
    Case(
      dot: "graph { layout=fdp; a }", code: .layoutFailed,
      sentence: "The layout engine 'fdp' is not used here, since its layout differs from run to "
        + "run; use 'sfdp' or 'neato'."),
    Case(
      dot: "graph { layout=sugiyama; a }", code: .layoutFailed,
      sentence: "The installed Graphviz has no layout engine 'sugiyama'."),
    Case(
      dot: "graph { a }", kind: PictureKind("docx"), code: .formatMissing,
      sentence: "The installed Graphviz cannot write the format 'docx'."),
    Case(
      dot: "graph { a }", scale: .pixelWidth(0), code: .renderFailed,
      sentence: "A picture is 1 to 32000 pixels wide, not 0."),
    Case(
      dot: "graph { a }", scale: .dotsPerInch(1e9), code: .renderFailed,
      sentence: "A picture has 1 to 2400 dots per inch, not 1000000000.0."),
  ]

  @Test(arguments: cases) func sentence(_ sample: Case) throws {
    let error = try #require(throws: GraphvizError.self) {
      try GraphvizRenderer.render(
        sample.dot, as: sample.kind, engine: sample.engine, scale: sample.scale)
    }
    #expect(error.code == sample.code)
    #expect(error.message == sample.sentence)
    #expect(try !GraphvizRenderer.render("graph { a }", as: .svg).bytes.isEmpty)
  }

  @Test func textAfterAGraphDoesNotReachTheNextCaller() throws {
    let expected = try GraphvizRenderer.render("graph b { b }", as: .plain)
    #expect(throws: GraphvizError.self) {
      try GraphvizRenderer.render("graph a { a } graph c { c } }}}", as: .plain)
    }
    #expect(try GraphvizRenderer.render("graph b { b }", as: .plain) == expected)
  }

  @Test func messagesOfMoreThanAThousandBytesAreHeard() throws {
    let name = String(repeating: "x", count: 5000)
    let error = try #require(throws: GraphvizError.self) {
      try GraphvizRenderer.render("graph { \(name) -> b }", as: .svg)
    }
    #expect(error.code == .badText)
  }
}
