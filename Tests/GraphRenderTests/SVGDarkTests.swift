import Testing

@testable import GraphRender

/// A light and a dark drawing of one figure in one file.
@Suite struct SVGDarkTests {
  private static func drawing(_ page: String, _ ink: String, shape: String = "0,0 4,4") -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg viewBox="0 0 9 9"><title id="t">A &gt; "b"</title>
      <g id="diagram-x" class="graph"><polygon fill="\(page)" points="\(shape)"/>
      <text fill="\(ink)">a</text><text class="k" fill="\(ink)">b</text><path fill="none"/></g></svg>
      """.utf8)
  }

  @Test func theDarkPaintIsARuleForDarkScreens() throws {
    let light = Self.drawing("#ffffff", "#111111")
    let joined = try SVGDark.join(light, Self.drawing("#000000", "#eeeeee"))
    let text = String(decoding: joined, as: UTF8.self)
    #expect(
      text.contains(
        """
        <style>@media (prefers-color-scheme:dark){
        #diagram-x .dark-1{fill:#000000}
        #diagram-x .dark-2{fill:#eeeeee}
        }</style>
        <g id="diagram-x"
        """))
    #expect(text.contains(##"<polygon class="dark-1" fill="#ffffff" points="0,0 4,4"/>"##))
    #expect(text.contains(##"<text class="dark-2" fill="#111111">a</text>"##))
    #expect(text.contains(##"<text class="k dark-2" fill="#111111">b</text><path fill="none"/>"##))
  }

  /// Without the style sheet and its classes, the light drawing is left.
  @Test func nothingElseChanges() throws {
    let light = Self.drawing("#ffffff", "#111111")
    let joined = try SVGDark.join(light, Self.drawing("#000000", "#eeeeee"))
    let text = String(decoding: joined, as: UTF8.self)
      .replacing(#/<style>[^<]*<\/style>\n/#, with: "")
      .replacing(#/ class="dark-\d+"/#, with: "").replacing(#/ dark-\d+/#, with: "")
    #expect(text == String(decoding: light, as: UTF8.self))
  }

  @Test func theSamePaintNeedsNoRule() throws {
    let light = Self.drawing("#ffffff", "#111111")
    #expect(try SVGDark.join(light, light) == light)
  }

  @Test func otherShapesAreRefused() throws {
    let light = Self.drawing("#ffffff", "#111111")
    #expect(throws: RenderError.self) {
      try SVGDark.join(light, Self.drawing("#000000", "#eeeeee", shape: "0,0 5,5"))
    }
    #expect(throws: RenderError.self) { try SVGDark.join(light, light.dropLast(6) + [0x3C, 0x3E]) }
  }

  /// A value that could end a rule never gets into the style sheet.
  @Test func aPaintThatIsNoneIsRefused() throws {
    let light = Self.drawing("#ffffff", "#111111")
    #expect(throws: RenderError.self) {
      try SVGDark.join(light, Self.drawing("red}*{background:url(x)", "#eeeeee"))
    }
  }
}
