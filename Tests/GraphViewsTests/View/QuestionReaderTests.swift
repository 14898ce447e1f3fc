import Diagnostics
import GraphCore
import GraphPaths
import GraphViews
import Testing

/// `show:` of view files.
@Suite struct QuestionReaderTests {
  private func read(_ text: String) -> (view: GraphView?, findings: [String]) {
    let file = SourceFile(name: "Views/v.yaml", text: "title: V\n" + text)
    let (library, findings) = ViewLibrary.read([file])
    let sentences = findings.sorted.map { finding in
      "\(finding.range.map { "\($0.start.line):\($0.start.column) " } ?? "")\(finding.message)"
    }
    return (library.views.first, sentences)
  }

  @Test func aQueryIsKeptWithItsPlace() throws {
    let (view, findings) = read("show:\n  query: MATCH (s) RETURN s")
    #expect(findings.isEmpty)
    let selector = try #require(view?.selector as? QuerySelector)
    #expect(selector.query.text == "MATCH (s) RETURN s")
    #expect(selector.query.range?.start.description == "Views/v.yaml:3:10")
    #expect(view?.layout == "network")
  }

  @Test func waysAreReadWithAllTheirWishes() throws {
    let (view, findings) = read(
      """
      layout: network
      show:
        paths: {from: alder, to: birch, via: [pact], avoid: mill, through: cedar, at-least: ally,
          count: 3}
      """)
    #expect(findings.isEmpty)
    let selector = try #require(view?.selector as? WaysSelector)
    #expect(selector.source.text == "alder" && selector.target.text == "birch")
    #expect(selector.via.map(\.text) == ["pact"] && selector.avoided.map(\.text) == ["mill"])
    #expect(selector.through.map(\.text) == ["cedar"] && selector.atLeast?.text == "ally")
    #expect(selector.want == .best(3))
    #expect(view?.layout == "network")
    #expect(read("show: {paths: {from: a, to: b}}").view?.layout == "path")
  }

  @Test(arguments: [
    ("show: {}", "2:7 'show' takes 'query' or 'paths', one of them"),
    ("show: {qery: x}", "qery"), ("show: {paths: {from: a}}", "to"),
    ("show: {query: a}\ngroups: []", "groups"),
    ("page: a5\nshow: {query: a}", "2:7 'a5' is no page; did you mean 'a4'?"),
  ])
  func whatIsWrong(_ text: String, _ words: String) {
    let (view, findings) = read(text)
    #expect(view == nil)
    #expect(findings.contains { $0.contains(words) }, "\(findings)")
  }

  @Test(arguments: [
    ("a4", "a4", true), ("a4-portrait", "a4-portrait", false), ("slide", "slide", true),
  ])
  func aPageMayBePaper(_ page: String, _ paper: String, _ isLandscape: Bool) {
    let view = read("page: \(page)\nshow: {query: a}").view
    #expect(view?.paper?.name == paper)
    #expect(view?.page == (isLandscape ? .landscape : .portrait))
  }
}
