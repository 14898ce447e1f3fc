import Foundation
import Graphviz
import Testing

@Suite struct HostileLabelTests {
  static let labels = [
    "\"", "say \"no\"", "\\", "back\\", "\\N \\G \\l", "<b>bold</b>", "&amp;", "& < >", "a]; b",
    "line\nbreak", "/* no */ // comment", "#", "منظمة شانغهاي", "上海合作组织", "👩‍👩‍👧", "e\u{301}\u{323}",
    "\u{FEFF}mark", "{a|b}", "%s%n", "]]>",
  ]

  @Test(arguments: labels) func isDrawnAsText(label: String) throws {
    let dot = "digraph { a [label=\(GraphSamples.quoted(label))]; a -> b }"
    let svg = String(
      decoding: try GraphvizRenderer.render(dot, as: .svg).bytes, as: UTF8.self)
    #expect(svg.components(separatedBy: "class=\"node\"").count == 3)
    for line in label.split(separator: "\n") {
      #expect(unescaped(svg).contains(String(line)))
    }
  }

  private func unescaped(_ xml: String) -> String {
    [
      ("&#45;", "-"), ("&#39;", "'"), ("&#160;", " "), ("&quot;", "\""), ("&lt;", "<"),
      ("&gt;", ">"), ("&amp;", "&"),
    ].reduce(xml) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  @Test func aHundredThousandCharactersGiveAPictureOrASentence() throws {
    let long = String(repeating: "long ", count: 20_000)
    do {
      _ = try GraphvizRenderer.render("graph { a [label=\"\(long)\"] }", as: .svg)
    } catch {
      #expect(error.code == .badText)
    }
    let piece = "\"\(String(repeating: "long ", count: 1600))\""
    let pieces = [String](repeating: piece, count: 12).joined(separator: " + ")
    let rendering = try GraphvizRenderer.render("graph { a [label=\(pieces)] }", as: .svg)
    #expect(rendering.bytes.count > 90_000)
  }

  @Test func linksCannotLeaveTheirQuotes() throws {
    let dot = #"digraph { a [URL="https://x.org/?a=1&b=2\"><script>x</script>"] }"#
    let svg = String(
      decoding: try GraphvizRenderer.render(dot, as: .svg).bytes, as: UTF8.self)
    #expect(!svg.contains("<script"))
    #expect(svg.contains("https://x.org/?a=1&amp;b=2"))
  }
}
