import GraphCore
import GraphText
import GraphViews
import Testing

/// Pictures of what changed between two days, against plain counts of the graph.
@Suite struct CompareTests {
  struct Question: Sendable, CustomTestStringConvertible {
    let about: String?
    let from: Int
    let to: Int
    var testDescription: String { "\(about ?? "all") \(from)-\(to)" }
  }

  static let questions = [
    Question(about: "china", from: 2000, to: 2024), Question(about: "sco", from: 2016, to: 2025),
    Question(about: "kazakhstan", from: 2010, to: 2025),
    Question(about: "india", from: 2005, to: 2020),
    Question(about: nil, from: 2023, to: 2025),
  ]

  private static func drawn(
    _ question: Question, in language: Language = .english
  ) throws -> (diagram: Diagram, days: (Day, Day)) {
    let graph = try RealGraph.graph.get()
    let days = (
      Day(year: question.from, month: 12, day: 31),
      min(Day(year: question.to, month: 12, day: 31), graph.knowledge)
    )
    var view = GraphView.changes(
      about: question.about.flatMap { graph.node(id: $0) }, in: graph)
    view.time = .during(days.0, days.1)
    var options = DiagramOptions()
    options.language = language
    return (try DiagramBuilder.diagram(view, of: graph, options: options), days)
  }

  /// The number that a heading, or the line on what is not drawn, gives a sort of change.
  private static func count(_ sort: ChangeSort, in diagram: Diagram) -> Int {
    let heading = diagram.furniture.first { $0.id.hasPrefix("heading-\(sort.rawValue)-") }
    let quiet = sort == .unchanged ? diagram.furniture.first { $0.id == "unchanged" } : nil
    let text = (heading ?? quiet)?.lines.first?.text ?? ""
    return Int(String(text.filter(\.isNumber))) ?? 0
  }

  @Test(arguments: questions)
  func headingsAddUpToWhatHeldOnTheTwoDays(question: Question) throws {
    let (diagram, days) = try Self.drawn(question)
    let graph = diagram.graph
    let about = question.about.flatMap { graph.node(id: $0) }
    func held(_ day: Day) -> Set<EdgeID> {
      let slice = TimeSlice(graph, in: .during(day, day))
      return Set(about.map { slice.edges(at: $0) } ?? slice.edges.members)
    }
    let (before, after) = (held(days.0), held(days.1))
    let turns: [ChangeSort] = [.upgraded, .changed, .lowered, .renewed]
    let changed = turns.reduce(0) { $0 + Self.count($1, in: diagram) }
    guard diagram.notes.allSatisfy({ !$0.hasPrefix("Shown: ") }) else { return }
    let frames = [days.0, days.1].map { TimeFrame.during($0, $0) }
    let whole = before.union(after).filter { id in
      frames.allSatisfy { $0.admits(graph[id].interval) } && !isNew(id, graph, days)
    }
    #expect(Self.count(.unchanged, in: diagram) == whole.count)
    #expect(Self.count(.began, in: diagram) + changed == after.subtracting(whole).count)
    #expect(Self.count(.ended, in: diagram) <= before.subtracting(whole).count)
  }

  /// Whether an end of a relationship was not there on both days by its own dates; one that says
  /// itself since when it has held is as old as it says.
  private func isNew(_ id: EdgeID, _ graph: Graph, _ days: (Day, Day)) -> Bool {
    graph.claim(of: id).validity.since == nil
      && [graph[id].source, graph[id].target].contains { node in
        ![days.0, days.1].allSatisfy { TimeFrame.during($0, $0).admits(graph.interval(of: node)) }
      }
  }

  /// The bank was proposed in 2010 and agreed in 2025: it did not begin, it changed its stage, on
  /// the day of the decision; and the proposal by China is no news.
  @Test func whatWasProposedChangesItsStage() throws {
    let graph = try RealGraph.graph.get()
    var comparison = Comparison(
      graph.changes(
        from: Day(year: 2024, month: 12, day: 31), to: Day(year: 2025, month: 11, day: 30)))
    let bank = try #require(graph.node(id: "sco-development-bank"))
    let changes = comparison.values(.stages, in: graph).filter { $0.node == bank }
    let change = try #require(changes.first)
    let after = try #require(change.after.map { graph[$0] })
    #expect(after["stage"]?.text == "agreed" && after.validity.since?.year == 2025)
    #expect(!comparison.changes.appeared.contains(bank))
    let began = comparison.lines(.began, in: graph).map { graph[$0.edge] }
    let china = try #require(graph.node(id: "china"))
    #expect(!began.contains { $0.source == bank && $0.target == china })
    comparison.about = bank
    let text = comparison.text(in: Edition(of: graph))
    let line = "  SCO Development Bank: proposed → agreed, since 1 September 2025"
    #expect(text.contains(line), "\(text)")
    var view = GraphView.changes(about: bank, in: graph)
    view.time = .during(Day(year: 2024, month: 12, day: 31), Day(year: 2025, month: 11, day: 30))
    let drawn = try DiagramBuilder.diagram(view, of: graph)
    let texts = (drawn.nodes + drawn.furniture).flatMap(\.lines).map(\.text)
    for text in ["◆ Changed stage (1)", "Proposed", "Agreed", "1 September 2025"] {
      #expect(texts.contains(text), "\(text) in \(texts)")
    }
  }

  /// A kind of entity that is asked for is drawn as it is told: what came, what went, what changed
  /// its stage, and no relationship.
  @Test func kindsOfEntitiesAreDrawn() throws {
    let graph = try RealGraph.graph.get()
    let kind = try #require(graph.schema.entityKind(named: "Corridor"))
    let days = (Day(year: 2012, month: 12, day: 31), Day(year: 2016, month: 12, day: 31))
    var view = GraphView.changes(in: graph, entities: [kind])
    view.time = .during(days.0, days.1)
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    var comparison = Comparison(graph.changes(from: days.0, to: days.1))
    comparison.entityKinds = [kind]
    for sort in [ChangeSort.appeared, .stages] {
      let count = comparison.nodes(sort, in: graph).count + comparison.values(sort, in: graph).count
      #expect(count > 3 && Self.count(sort, in: diagram) == count, "\(sort)")
    }
    #expect(diagram.shownEdges.isEmpty)
    #expect(diagram.nodes.filter { $0.classes.contains("cell") }.allSatisfy { !$0.tooltip.isEmpty })
  }

  /// Nothing is told as begun or ended with a date that is not between the two days.
  @Test(arguments: [
    (1995, 2005), (2001, 2012), (2010, 2017), (2012, 2024), (2016, 2025), (2024, 2025),
  ])
  func datesOfChangesLieBetweenTheDays(from: Int, to: Int) throws {
    let graph = try RealGraph.graph.get()
    let changes = graph.changes(
      from: Day(year: from, month: 6, day: 30),
      to: min(Day(year: to, month: 12, day: 31), graph.knowledge))
    for edge in changes.began {
      guard let since = graph.claim(of: edge).validity.since else { continue }
      #expect(since.lastDay > changes.earlier, "\(graph[graph[edge].source].id) \(since)")
    }
    for node in changes.appeared {
      let since = try #require(graph.claim(of: node).validity.since)
      #expect(since.lastDay > changes.earlier, "\(graph[node].id) \(since)")
    }
  }

  @Test(arguments: questions)
  func whatIsShownIsCountedRight(question: Question) throws {
    let (diagram, _) = try Self.drawn(question)
    let rows = diagram.furniture.count { $0.id.hasPrefix("name-") }
    let note = diagram.notes.first { $0.hasPrefix("Shown: ") }
    let graph = diagram.graph
    let frame = diagram.frame
    var comparison = Comparison(graph.changes(from: frame.first, to: frame.last))
    comparison.about = question.about.flatMap { graph.node(id: $0) }
    let total = ChangeSort.allCases.reduce(0) { sum, sort in
      let lines =
        comparison.lines(sort, in: graph).count + comparison.values(sort, in: graph).count
        + comparison.nodes(sort, in: graph).count
      let isDrawn = diagram.furniture.contains { $0.id.hasPrefix("heading-\(sort.rawValue)-") }
      return sum + (sort == .unchanged && !isDrawn ? 0 : lines)
    }
    #expect(note == (rows == total ? nil : "Shown: \(rows) of \(total) changes."))
    #expect(rows > 10)
  }

  @Test(arguments: questions, [Language.english, .russian])
  func itFitsItsPage(question: Question, language: Language) throws {
    let (diagram, _) = try Self.drawn(question, in: language)
    #expect(diagram.readabilityWarnings.isEmpty)
  }

  /// Where the label stays the same and the wording changes, the wordings tell what changed.
  @Test func wordingsTellWhatALabelDoesNot() throws {
    let (diagram, _) = try Self.drawn(Question(about: "kazakhstan", from: 2010, to: 2025))
    let cells = diagram.nodes.filter { $0.classes.contains("change-changed") }
      .map { $0.lines.map(\.text).joined(separator: " ") }
    #expect(
      cells.prefix(2) == ["Allied relations", "“deepening and expansion of allied relations”"])
    for (one, two) in zip(cells, cells.dropFirst()) { #expect(one != two) }
  }
}
