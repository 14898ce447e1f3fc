import GraphCore
import GraphData
import GraphText
import GraphViews
import LocatedYAML
import SCO
import Testing

/// Figures in a language: what they say where words are missing, and what does not exist yet.
@Suite struct FigureLanguageTests {
  private func diagram(
    _ view: GraphView, of graph: Graph, _ language: Language, asOf day: Day? = nil
  ) throws -> Diagram {
    var options = DiagramOptions()
    (options.language, options.time) = (language, day.map { .day($0) })
    return try DiagramBuilder.diagram(view, of: graph, options: options)
  }

  /// In Chinese no sentence has the marks of half a width after a Chinese letter.
  @Test func chineseHasMarksOfFullWidth() throws {
    for (name, diagram) in try RealGraph.diagrams() where name.hasSuffix(".zh") {
      let texts =
        [diagram.caption, diagram.alternativeText, diagram.description, diagram.dek]
        + diagram.nodes.map(\.tooltip) + diagram.edges.map(\.tooltip)
      for text in texts {
        let hit = text.firstMatch(of: /[\u{4E00}-\u{9FFF}][,;:!?]/)
        #expect(hit == nil, "\(name): \(text.prefix(200))")
      }
      let lines = (diagram.nodes + diagram.furniture).flatMap { $0.lines.map(\.text) }
      #expect(!lines.contains { "，。、；：）”》".contains($0.first ?? "一") }, "\(name)")
    }
  }

  /// A view of an organisation on a day before it began says so, in every language.
  @Test func whatDoesNotExistYetIsSaid() throws {
    let (views, graph) = (try RealGraph.views.get().0.views, try RealGraph.graph.get())
    let day = Day(year: 1998, month: 12, day: 31)
    for id in ["overview", "energy-map"] {
      let view = try #require(views.first { $0.id == id })
      let english = try diagram(view, of: graph, .english, asOf: day)
      #expect(
        english.notes.contains(
          "The Shanghai Cooperation Organisation did not exist yet; it begins on 15 June 2001."))
      let russian = try diagram(view, of: graph, .russian, asOf: day)
      #expect(russian.notes.contains { $0.contains("ещё не существует, начало 15.06.2001.") })
      let later = try diagram(view, of: graph, .english)
      #expect(!later.notes.contains { $0.contains("did not exist yet") })
    }
  }

  /// Titles claim no years that are not drawn.
  @Test func titlesAgreeWithTheDay() throws {
    let (views, graph) = (try RealGraph.views.get().0.views, try RealGraph.graph.get())
    for view in views where ["growth", "sco-status"].contains(view.id) {
      for language in Language.allCases {
        let early = try diagram(
          view, of: graph, language, asOf: Day(year: 2010, month: 12, day: 31))
        #expect(!early.title.contains("20") && !early.dek.contains("2025"), "\(early.title)")
      }
    }
  }

  /// Every code in a cell of the years is named in the key of codes.
  @Test func codesAreNamed() throws {
    for (name, diagram) in try RealGraph.diagrams() where name.hasPrefix("growth.") {
      let codes = Set(
        diagram.nodes.compactMap { $0.lines.first?.text }.map { String($0.prefix(2)) })
      let named = diagram.furniture.filter { $0.id.hasPrefix("code-") }
        .compactMap { $0.lines.first?.text }
      #expect(codes == Set(named) && named.count == Set(named).count, "\(name)")
    }
  }

  /// A name that is missing in the language is given in another with its mark, which the key
  /// explains; where none is missing there is no such mark.
  @Test func namesOfAnotherLanguageBearAMark() throws {
    let graph = try RealGraph.graph.get()
    let view = try #require(try RealGraph.views.get().0.views.first { $0.id == "family" })
    let laos = try #require(graph.node(id: "laos"))
    var builder = GraphBuilder(from: graph)
    var description = graph[laos]
    description.names = LocalizedText("Laos")
    builder.replace(laos, by: description)
    let short = try builder.build()
    for language in Language.allCases {
      let own = try diagram(view, of: short, language)
      let full = try diagram(view, of: graph, language)
      let isMissing = language != .english
      #expect(own.drawnText.contains("[en]") == isMissing)
      #expect(own.description.contains("Laos [en]") == isMissing)
      #expect(own.nodes.contains { $0.tooltip.contains("Laos [en]") } == isMissing)
      let marks = own.legend.entries.filter { $0.sample == .mark("[en]") }
      #expect(marks.count == (isMissing ? 1 : 0))
      #expect(!full.drawnText.contains("[en]"))
    }
  }
}
