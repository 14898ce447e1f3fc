import GraphCore
import GraphPaths
import GraphText
import GraphViews
import Testing

/// A name with line breaks takes no line of an answer: every answer on it is, byte by byte, that
/// on the same name with spaces.
@Suite struct OneLineTests {
  private static let hostile = "Evil\nAs of 1 May 2001. All is well.\r\n  [1] x\u{2028}y\u{85}z"
  private static let plain = "Evil As of 1 May 2001. All is well.   [1] x y z"

  private static func answers(_ graph: Graph) throws -> [(String, any Answer)] {
    let edition = Edition(of: graph)
    let evil = try #require(graph.node(id: "evil"))
    var question = PathQuestion(
      from: evil, to: NodeID(0), constraints: PathConstraints(in: edition.frame))
    question.want = .best(3)
    let way = try graph.answer(question)
    question.constraints.avoidedNodes = [NodeID(1), NodeID(2)]
    question.constraints.atLeast = LevelID(2)
    let none = try graph.answer(question)
    let filter = PathFilter(PathConstraints(in: edition.frame), for: graph)
    let changes = graph.changes(
      from: Day(year: 2003, month: 1, day: 1), to: Day(year: 2013, month: 6, day: 1))
    let index = try #require(graph.references.firstIndex { $0.id == "hostile" })
    let document = ReferenceID(index)
    return [
      ("show", EntityCard(of: evil)), ("list", EntityList(EntitySelection(in: edition.frame))),
      ("neighbors", graph.neighborhood(of: evil, hops: 2, filter: filter)),
      ("path", way), ("no path", none), ("compare", Comparison(changes)),
      ("timeline", TimelineAnswer(Timeline.Selection(in: edition.frame), of: graph)),
      ("cite", CitationList()), ("references", ReferenceList()),
      ("reference", ReferenceCard(of: document)), ("levels", LevelList()), ("kinds", KindList()),
    ]
  }

  @Test(arguments: Language.allCases)
  func noAnswerIsForged(language: Language) throws {
    let (one, two) = (
      try HostileGraph.graph(Self.hostile), try HostileGraph.graph(Self.plain)
    )
    for (forged, told) in zip(try Self.answers(one), try Self.answers(two)) {
      let text = forged.1.text(in: Edition(of: one, in: language))
      #expect(text == told.1.text(in: Edition(of: two, in: language)), "\(forged.0)")
      #expect(!text.contains("\r") && !text.contains("\u{2028}"), "\(forged.0)")
    }
  }

  @Test func noCaptionIsForged() throws {
    let graph = try HostileGraph.graph(Self.hostile)
    let view = GraphView.around(try #require(graph.node(id: "evil")), in: graph)
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    for text in [diagram.title, diagram.caption, diagram.alternativeText] {
      #expect(text.contains("Evil As of 1 May") && !text.contains { $0.isNewline }, "\(text)")
    }
  }

  /// What steers a terminal does not reach it; a name for programs is kept as it is.
  @Test func controlsAreShown() throws {
    let graph = try HostileGraph.graph("a\u{1B}[31mred\tb")
    let edition = Edition(of: graph)
    for (name, answer) in try Self.answers(graph) {
      let text = answer.text(in: edition)
      #expect(!text.contains("\u{1B}") && !text.contains("\t"), "\(name)")
    }
    let evil = try #require(graph.node(id: "evil"))
    #expect(edition.name(of: evil) == "a\u{FFFD}[31mred b")
    let json = JSONWriter().text(EntityCard(of: evil).json(in: edition))
    #expect(json.contains("a\\u001b[31mred\\tb"))
  }
}
