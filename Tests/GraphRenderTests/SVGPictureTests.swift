import Foundation
import Testing

@testable import GraphRender

@Suite struct SVGPictureTests {
  static let labels = [
    "\\\"", "\\\\", "\\N \\G", "<b>bold</b>", "&amp;", "&lt;", "a\\nb", "منظمة", "上海合作组织", "👩‍👩‍👧",
    "e\u{301}\u{323}", "]]>", "<script>alert(1)</script>", "'", "--&gt;",
  ]

  @Test(
    .enabled(if: Tool.path(of: "xmllint") != nil, "the program xmllint is not installed"),
    arguments: labels)
  func isWellFormedWhateverTheLabel(label: String) throws {
    let dot = """
      digraph { a [label="\(label)", tooltip="\(label)", URL="https://x.org/\(label)"]
        subgraph cluster_c { label="\(label)"; b [tooltip="\(label)"] } a -> b [label="\(label)"] }
      """
    let svg = try PictureRenderer.render(Samples.request(dot)).bytes
    let check = try Tool.run("xmllint", ["--noout"], on: svg)
    #expect(check.code == 0, "\(check.output)")
    #expect(!String(decoding: svg, as: UTF8.self).contains("<script"))
  }

  @Test func everyGroupHasOneName() throws {
    let bytes = try PictureRenderer.render(Samples.request()).bytes
    let groups = try SVGScanner.scan(bytes).root.all("g").filter {
      ["node", "edge", "cluster"].contains($0["class"])
    }
    let names = groups.map { group in
      ([group] + group.all("a")).compactMap { $0["aria-label"] }
    }
    #expect(
      names == [
        ["Members (2)"], ["A &quot;quoted&quot; &amp; long&#10;sentence"], ["Bishkek is a city"],
        ["Astana to Bishkek"], ["&lt;b&gt;x &amp; y&lt;/b&gt;"], [],
      ])
    #expect(groups.map { $0["role"] } == ["img", "group", "img", "group", "img", nil])
    #expect(groups[1]["id"] == "astana")
  }

  @Test func aBlankTooltipMakesWordsSpeakAndShapesSilent() throws {
    let dot = """
      digraph { a [label="Legend", tooltip=" "]; b [label="", shape=box, tooltip=" "]
        c [label="", URL="#c", tooltip=" "]; b -> c [tooltip=" "] }
      """
    let root = try SVGScanner.scan(PictureRenderer.render(Samples.request(dot)).bytes).root
    let groups = root.all("g").filter { ["node", "edge"].contains($0["class"]) }
    #expect(groups.map { $0["aria-label"] } == ["Legend", nil, nil, nil])
    #expect(groups.map { $0["aria-hidden"] } == [nil, "true", nil, "true"])
    #expect(root.all("a").map { $0["aria-label"] } == ["c"])
    #expect(root.all("title").count == 2)
  }

  @Test func aSecondLinkToTheSamePlaceIsPassedOver() throws {
    let bytes = try PictureRenderer.render(Samples.request()).bytes
    let links = try SVGScanner.scan(bytes).root.all("a").filter { $0["href"] == "#claim-1" }
    #expect(links.map { $0["tabindex"] } == [nil, "-1"])
    #expect(links.map { $0["aria-hidden"] } == [nil, "true"])
    let name = try #require(links.first?["aria-label"])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.components(separatedBy: "<title>\(name)</title>").count == 3)
  }

  @Test func rootIsNamedAndHasNoSize() throws {
    let root = try SVGScanner.scan(PictureRenderer.render(Samples.request()).bytes).root
    #expect(root["width"] == nil && root["height"] == nil)
    #expect(root["viewBox"] != nil)
    #expect(root["role"] == "graphics-document document")
    #expect(root["lang"] == "en")
    #expect(root.elements.prefix(2).map(\.name) == ["title", "desc"])
    #expect(root["aria-labelledby"] == root.elements[0]["id"])
    #expect(root["aria-describedby"] == root.elements[1]["id"])
    var ids: [String] = []
    root.visit { if let id = $0["id"] { ids.append(id) } }
    #expect(Set(ids).count == ids.count)
  }

  struct Rewrite: Sendable, CustomTestStringConvertible {
    let from: String
    let to: String
    var testDescription: String { from }
  }

  @Test(arguments: [
    Rewrite(from: #"<a xlink:href="javascript:x"><path/></a>"#, to: "<g><path/></g>"),
    Rewrite(from: #"<a xlink:href="&#106;avascript:x"><path/></a>"#, to: "<g><path/></g>"),
    Rewrite(from: #"<a xlink:href="data:x"><path/></a>"#, to: "<g><path/></g>"),
    Rewrite(from: #"<a xlink:href=" https://x.org"><path/></a>"#, to: "<g><path/></g>"),
    Rewrite(
      from: #"<a xlink:href="HTTPS://x.org"><path/></a>"#,
      to: #"<a href="HTTPS://x.org"><path/></a>"#),
    Rewrite(from: ##"<a xlink:href="#x"><path/></a>"##, to: ##"<a href="#x"><path/></a>"##),
    Rewrite(
      from: #"<text font-family="Arial" onload="z" onClick='y'>x</text>"#,
      to: #"<text font-family="Arial">x</text>"#),
    Rewrite(from: "<script>x</script><path/>", to: "<path/>"),
    Rewrite(from: "<g><foreignObject><p/></foreignObject></g>", to: "<g/>"),
    Rewrite(from: #"<image xlink:href="file:///etc/passwd"/>"#, to: ""),
    Rewrite(from: #"<path stroke="transparent"/>"#, to: #"<path stroke="none"/>"#),
    Rewrite(from: "<!-- x --><?php y?><![CDATA[<script>]]>", to: "&lt;script&gt;"),
    Rewrite(from: #"<path d='M0 "0"'/>"#, to: #"<path d='M0 "0"'/>"#),
    Rewrite(from: ##"<g id="a&#45;b &amp; &#45;"/>"##, to: #"<g id="a-b &amp; -"/>"#),
    Rewrite(from: #"<g id='M0 "0"'/>"#, to: #"<g id="M0 &quot;0&quot;"/>"#),
  ])
  func onlyWhatDrawsIsLeft(_ rewrite: Rewrite) throws {
    let text = PictureText(title: "T", description: "", asOf: "2025-11-30")
    let svg = try SVGPicture().finish(Array("<svg>\(rewrite.from)</svg>".utf8), with: text)
    let written = String(decoding: svg, as: UTF8.self)
    let start = try #require(written.range(of: "T</title>")).upperBound
    let inside = written[start...].replacingOccurrences(of: "</svg>\n", with: "")
    #expect(inside == rewrite.to)
  }

  @Test(arguments: [
    ("<svg><g></svg>", "line 1, a closing tag has no opening one"),
    ("<svg>\n<g a></g></svg>", "line 2, the attribute 'a' has no value"),
    ("<svg><g a=b/></svg>", "line 1, the attribute 'a' has no quotes"),
    ("<svg><g a=\"b/></svg>", "line 1, the attribute 'a' does not end"),
    ("<svg><!-- x", "line 1, a comment, declaration or section does not end"),
    ("<svg", "line 1, a tag is cut short"),
    ("<svg>", "line 1, it does not end where it should"),
    ("<svg/><svg/>", "line 1, there is more than one root"),
    ("<p/>", "line 1, it does not end where it should"),
    ("<svg>< /></svg>", "line 1, a name is missing"),
  ])
  func brokenMarkupIsNamed(svg: String, reason: String) {
    let error = #expect(throws: RenderError.self) { try SVGScanner.scan(Array(svg.utf8)) }
    #expect(error?.message == "Graphviz wrote SVG that is not well-formed: \(reason).")
  }

  @Test func versionAndClockLeaveNoTrace() throws {
    let svg = String(
      decoding: try PictureRenderer.render(Samples.request()).bytes, as: UTF8.self)
    for word in ["Generated", "graphviz", "DOCTYPE", "<!--", "xlink"] {
      #expect(!svg.contains(word))
    }
  }
}

extension SVGElement {
  /// The elements right below.
  var elements: [SVGElement] {
    children.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }
}
