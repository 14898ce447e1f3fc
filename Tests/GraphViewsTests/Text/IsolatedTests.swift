import GraphCore
import Testing

@testable import GraphViews

/// Names from right to left are set apart, so that what stands beside them keeps its place.
@Suite struct IsolatedTests {
  @Test func namesFromRightToLeftAreSetApart() {
    #expect(isolated("ایران") == "\u{2068}ایران\u{2069}")
    #expect(isolated("ישראל") == "\u{2068}ישראל\u{2069}")
    for name in ["Iran", "伊朗", "Иран", "", "Türkiye"] { #expect(isolated(name) == name) }
  }

  /// A name that closes the mark itself cannot break out of it.
  @Test func marksWithinANameAreDropped() {
    #expect(isolated("ا\u{2069}ب\u{2068}") == "\u{2068}اب\u{2069}")
  }

  @Test func aNameInTwoLanguagesIsolatesTheFirstAlone() throws {
    let diagram = try picture(of: "باکو", english: "Baku", names: .both)
    let texts = diagram.nodes.flatMap(\.lines).map(\.text)
    #expect(texts == ["\u{2068}باکو\u{2069} / Baku"])
  }

  private func picture(of name: String, english: String, names: NameStyle) throws -> Diagram {
    var world = MapWorld()
    world.add("baku", "Place", named: LocalizedText(english, zh: name))
    let view = GraphView(
      id: "places", title: LocalizedText("Places"),
      showing: PartsSelector(groups: [.init([.kind("Place")])]), layout: "layers")
    var options = DiagramOptions()
    (options.names, options.language) = (names, .chinese)
    return try DiagramBuilder.diagram(view, of: world.graph(), options: options)
  }
}
