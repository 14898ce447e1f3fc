import Foundation
import GraphCore
import GraphPaths
import GraphText
import Testing

@testable import GraphViews

/// What figures of the data say, sentence by sentence, in all languages.
@Suite struct FigureWordsTests {
  private static func drawn(
    _ id: String, in language: Language, during time: TimeFrame? = nil
  ) throws -> Diagram {
    let view = try #require(try RealGraph.views.get().0.views.first { $0.id == id })
    var options = DiagramOptions()
    (options.language, options.time) = (language, time)
    return try DiagramBuilder.diagram(view, of: try RealGraph.graph.get(), options: options)
  }

  @Test(arguments: [
    (
      Language.english, "Shown: 28 of 29 states; not shown, having no relationship here: Georgia."
    ), (.chinese, "图中显示28项，共29项（国家）；因无相应关系而未显示：格鲁吉亚。"),
    (
      .russian,
      "Показано 28 из 29 (государства); не показаны, так как таких связей не имеют: Грузия."
    ),
  ])
  func whatIsLeftOutIsNamedAndWhy(language: Language, sentence: String) throws {
    let diagram = try Self.drawn("partnerships", in: language)
    #expect(diagram.notes.contains(sentence), "\(diagram.notes)")
    #expect(diagram.caption.contains(sentence))
  }

  /// Boxes of one look only are told together, and what English shows the others show.
  @Test(arguments: [Language.chinese, .russian])
  func proposalsStandInTheirOwnBoxes(language: Language) throws {
    let own = try Self.drawn("proposals", in: language)
    let english = try Self.drawn("proposals", in: .english)
    #expect(Set(own.nodes.map(\.id)) == Set(english.nodes.map(\.id)))
    #expect(own.notes.allSatisfy { !$0.contains("2025") } && own.cutWarning == nil)
  }

  /// No word of the gallery is cut, whatever its language.
  @Test(arguments: Language.allCases)
  func noWordIsCut(language: Language) throws {
    let graph = try RealGraph.graph.get()
    for view in try RealGraph.views.get().0.views {
      var options = DiagramOptions()
      options.language = language
      let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
      #expect(diagram.warnings.isEmpty, "\(view.id): \(diagram.warnings)")
    }
  }

  @Test(arguments: [
    (Language.english, "One of 11 shortest ways, of 2 steps"), (.chinese, "11条最短路径之一，2步"),
    (.russian, "Один из кратчайших путей (всего 11), шагов: 2"),
  ])
  func oneWayIsOneOfSo(language: Language, words: String) throws {
    let graph = try RealGraph.graph.get()
    let ends = try ["pakistan", "belarus"].map { try #require(graph.node(id: $0)) }
    let answer = try graph.answer(
      PathQuestion(
        from: ends[0], to: ends[1], constraints: PathConstraints(in: .day(graph.knowledge))))
    let title = LocalizedText("Two states")
    let view = GraphView.paths(answer.paths, ofShortest: answer.shortestWays, title: title)
    var options = DiagramOptions()
    options.language = language
    let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
    #expect(diagram.dek.hasPrefix(words), "\(diagram.dek)")
  }

  @Test func waysAreCountedOfAll() {
    func words(_ count: Int, _ total: UInt64, _ language: Language) -> String {
      FigureWords.ways(count, of: total, steps: 1).text(in: language)
    }
    #expect(words(1, 1, .english) == "The only shortest way, of 1 step")
    #expect(words(4, 4, .english) == "All 4 shortest ways, of 1 step")
    #expect(words(2, 4, .english) == "2 of 4 shortest ways, of 1 step")
    #expect(words(1, .max, .chinese) == "2⁶⁴条最短路径之一，1步")
    #expect(words(2, 4, .russian) == "Кратчайшие пути: 2 из 4, шагов: 1")
  }

  /// At other days than its own a comparison has no title of its own days.
  @Test(arguments: ["sco-changes", "tianjin"])
  func aTitleSpeaksOfTheDaysShown(id: String) throws {
    let other = TimeFrame.during(
      Day(year: 2012, month: 1, day: 1), Day(year: 2016, month: 1, day: 1))
    let own = try Self.drawn(id, in: .english)
    let view = try #require(try RealGraph.views.get().0.views.first { $0.id == id })
    #expect(try Self.drawn(id, in: .english, during: view.time).title == own.title)
    let moved = try Self.drawn(id, in: .english, during: other)
    #expect(
      moved.title
        == "Shanghai Cooperation Organisation: what began, ended and was upgraded")
    #expect(moved.dek == "1 January 2012 to 1 January 2016")
  }

  private static func chinasChanges(in language: Language) throws -> Diagram {
    let graph = try RealGraph.graph.get()
    var view = GraphView.changes(about: graph.node(id: "china"), in: graph)
    view.time = .during(
      Day(year: 2016, month: 12, day: 31), Day(year: 2025, month: 11, day: 30))
    var options = DiagramOptions()
    options.language = language
    return try DiagramBuilder.diagram(view, of: graph, options: options)
  }

  /// What China had proposed in 2014 did not begin after 2016: the convention came into being.
  @Test func aProposalIsNoNewsWhenWhatWasProposedComes() throws {
    let diagram = try Self.chinasChanges(in: .english)
    let texts = diagram.furniture.flatMap { $0.lines.map(\.text) }
    #expect(texts.contains("+ Came into being (1)"))
    #expect(!texts.contains("September 2014") && texts.contains("9 June 2017"))
    let labels = diagram.nodes.flatMap { $0.lines.map(\.text) }
    #expect(!labels.contains("Proposal") && labels.contains("Agreement"))
  }

  /// A note explains what is drawn: Gilgit-Baltistan is on the way of what did not change.
  @Test(arguments: Language.allCases)
  func notesAreOnWhatIsDrawn(language: Language) throws {
    let diagram = try Self.chinasChanges(in: language)
    let names = ["Gilgit", "Гилгит", "吉尔吉特"]
    #expect(!diagram.notes.contains { note in names.contains(where: note.contains) })
    #expect(diagram.warnings.isEmpty, "\(diagram.warnings)")
  }

  /// Rows of a sort stand in the alphabetical order of the language.
  @Test func rowsStandInTheOrderOfTheirNames() throws {
    let diagram = try Self.drawn("tianjin", in: .russian)
    let names = diagram.furniture.filter { $0.id.hasPrefix("name-") }.map {
      $0.lines.map(\.text).joined(separator: " ")
    }
    let changed = names.prefix { $0 != "Лаос*" }.map(NameOrder.key)
    #expect(changed.count == 16 && changed == changed.sorted(), "\(changed)")
  }

  /// Full days in Russian topics are written as the figure writes them.
  @Test func topicsHaveTheDatesOfLabels() throws {
    let months =
      ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа"]
      + ["сентября", "октября", "ноября", "декабря"]
    for dispute in try RealGraph.graph.get().disputes {
      let topic = dispute.topics[.russian] ?? ""
      let words = topic.split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
      for (day, month) in zip(words, words.dropFirst()) where Int(day) != nil {
        #expect(!months.contains(month), "\(dispute.id): \(topic)")
      }
    }
  }

  /// Families stand together: those of alliances first, then those of partnerships.
  @Test func familiesStandTogether() throws {
    let diagram = try Self.drawn("partnerships", in: .english)
    let graph = diagram.graph
    let rows = diagram.nodes.filter { !$0.classes.contains("cell") }.map(\.id)
    let allied = Set(
      diagram.shownEdges.filter { edge in
        graph[edge].level.map { graph.levels[$0].family } == "alliance"
      }.flatMap { [graph[graph[$0].source].id, graph[graph[$0].target].id] })
    #expect(allied.count > 8 && Set(rows.prefix(allied.count)) == allied)
    #expect(rows.prefix(2) == ["russia", "kazakhstan"])
  }
}
