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
    #expect(Self.count(.unchanged, in: diagram) == before.intersection(after).count)
    #expect(Self.count(.began, in: diagram) + changed == after.subtracting(before).count)
    #expect(Self.count(.ended, in: diagram) <= before.subtracting(after).count)
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
      let lines = comparison.lines(sort, in: graph).count
      let isDrawn = diagram.furniture.contains { $0.id.hasPrefix("heading-\(sort.rawValue)-") }
      return sum + (sort == .unchanged && !isDrawn ? 0 : lines)
    }
    #expect(note == (rows == total ? nil : "Shown: \(rows) of \(total)."))
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
