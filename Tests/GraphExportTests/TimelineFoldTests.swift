import GraphCore
import GraphExport
import Testing

@testable import GraphViews

/// Timelines too dense for their page: what is told together is counted right, nothing is lost, and
/// no more is folded than the page asks for.
@Suite struct TimelineFoldTests {
  private static let dense = ["china", "kazakhstan", "russia", "sco", "uzbekistan"]

  private static func timeline(
    of id: String, in language: Language = .english
  ) throws -> Diagram {
    let graph = try RealGraph.graph.get()
    var options = DiagramOptions()
    options.language = language
    let node = try #require(graph.node(id: id))
    return try DiagramBuilder.diagram(.timeline(of: node, in: graph), of: graph, options: options)
  }

  private static func scene(
    of id: String, closeness: Int, in language: Language
  ) throws -> Scene {
    let graph = try RealGraph.graph.get()
    let view = GraphView.timeline(of: graph.node(id: id), in: graph)
    let frame = TimeFrame.day(graph.knowledge)
    let slice = TimeSlice(
      graph, in: frame, includesProposed: false, named: view.selector.named(in: graph))
    var scene = Scene(
      view: view, graph: graph, frame: frame, language: language,
      theme: try #require(ThemeCatalog.theme(named: "paper")),
      selection: try view.selector.selection(from: slice))
    scene.closeness = closeness
    return scene
  }

  /// The oracle: every step, one by one.
  @Test(arguments: [("kazakhstan", Language.english), ("sco", .russian)])
  func noMoreIsFoldedThanThePageAsksFor(id: String, language: Language) throws {
    let layout = TimelineLayout()
    let pictures = try (0...layout.remedies).map { closeness in
      let scene = try Self.scene(of: id, closeness: closeness, in: language)
      return PageComposer(scene: scene, options: DiagramOptions()).compose(layout).diagram
    }
    let heights = pictures.compactMap(\.page?.height)
    #expect(
      zip(heights, heights.dropFirst()).allSatisfy { $1 <= $0 + 15 }, "\(heights.map { Int($0) })")
    let least = try #require(pictures.first { $0.readabilityWarnings.isEmpty })
    let drawn = try Self.timeline(of: id, in: language)
    #expect(drawn.page == least.page && drawn.nodes.count == least.nodes.count)
  }

  @Test(arguments: dense)
  func aDenseTimelineUsesItsPage(id: String) throws {
    let diagram = try Self.timeline(of: id)
    let page = try #require(diagram.page)
    #expect(diagram.readabilityWarnings.isEmpty)
    #expect(page.height > 0.93 * 722 && page.height < 728, "\(page.height)")
  }

  /// A plain count of the graph: for each kind and direction the other ends that have a bar, and
  /// the events.
  private static func counts(of id: String, in graph: Graph) throws -> [String: Int] {
    let center = try #require(graph.node(id: id))
    let slice = TimeSlice(
      graph, in: .during(Day(year: 1, month: 1, day: 1), graph.knowledge), named: [center])
    var ends: [String: Set<NodeID>] = [:]
    var points: [String: Int] = [:]
    var sides: [String: Set<Bool>] = [:]
    for edge in slice.edges(at: center) {
      let other = graph[edge].otherEnd(than: center)
      var validity = graph.claim(of: edge).validity
      let event = graph.claim(of: other).validity
      if validity == .always, event.isShort(knowledge: graph.knowledge) { validity = event }
      guard validity != .always else { continue }
      let kind = graph.kind(of: edge)
      let isIncoming = kind.isDirected && graph[edge].target == center
      let key = kind.reading.label.text(in: .english) + (isIncoming ? " ←" : "")
      sides[kind.name, default: []].insert(isIncoming)
      if validity.isShort(knowledge: graph.knowledge) {
        points[key, default: 0] += 1
      } else {
        ends[key, default: []].insert(other)
      }
    }
    return ends.mapValues(\.count).merging(points) { $0 + $1 }
  }

  private static func texts(_ diagram: Diagram, _ prefix: String) -> [String] {
    (diagram.furniture + diagram.nodes).filter { $0.id.hasPrefix(prefix) }
      .map { $0.lines.map(\.text).joined(separator: " ") }
  }

  /// The number in brackets at the end of a text, before signs.
  private static func number(in text: String) -> Int? {
    text.split(separator: "(").last?.split(separator: ")").first.flatMap { Int($0) }
  }

  @Test(arguments: dense)
  func headingsCountWhatTheGraphHolds(id: String) throws {
    let graph = try RealGraph.graph.get()
    let headings = Self.texts(try Self.timeline(of: id), "heading-").map { $0.lowercased() }
    let expected = try Self.counts(of: id, in: graph)
    #expect(headings.count == expected.count)
    #expect(headings.compactMap(Self.number).sorted() == expected.values.sorted())
    for (label, count) in expected where !label.hasSuffix("←") {
      let own = headings.filter { $0.hasPrefix(label) }.compactMap(Self.number)
      #expect(own.contains(count), "\(label): \(own), not \(count)")
    }
  }

  /// `Named: n of m`: m is all there is, n the rows, the events with their names and the names
  /// below boxes.
  @Test(arguments: dense)
  func whatIsNamedIsCountedRight(id: String) throws {
    let graph = try RealGraph.graph.get()
    let diagram = try Self.timeline(of: id)
    let total = try Self.counts(of: id, in: graph).values.reduce(0, +)
    let rows = diagram.nodes.count { $0.id.hasPrefix("row-") }
    let points = diagram.nodes.count { $0.id.hasPrefix("point-") }
    let names = Self.texts(diagram, "names-").reduce(0) { sum, text in
      sum + text.split(separator: "·").count
    }
    let note = diagram.notes.first { $0.hasPrefix("Named: ") }
    let named = rows + points + names
    #expect(
      note == (named == total ? nil : "Named: \(named) of \(total) ties; the others are counted."))
  }

  /// Boxes that count add up: events by year to the events, rows told together to their names.
  @Test(arguments: dense)
  func boxesOfEventsAddUp(id: String) throws {
    let graph = try RealGraph.graph.get()
    let diagram = try Self.timeline(of: id)
    let boxes = Self.texts(diagram, "events-").compactMap { Int($0) }.reduce(0, +)
    let named = diagram.nodes.count { $0.id.hasPrefix("point-") }
    let rows = diagram.nodes.count { $0.id.hasPrefix("row-") }
    let folded = diagram.nodes.filter { $0.id.hasPrefix("names-") }.reduce(0) { sum, node in
      let text = node.lines.map(\.text).joined(separator: " ")
      let hidden = text.hasSuffix(" more") ? text.split(separator: " ").dropLast().last : nil
      return sum + text.split(separator: "·").count + (hidden.flatMap { Int($0) } ?? 0)
    }
    let total = try Self.counts(of: id, in: graph).values.reduce(0, +)
    #expect(boxes + named + rows + folded == total)
  }

  /// Each relationship is told, with its documents, by some part of the picture.
  @Test(arguments: dense)
  func nothingIsLost(id: String) throws {
    let diagram = try Self.timeline(of: id)
    let told = diagram.nodes.map(\.tooltip).joined(separator: "\n")
    let wording = Wording(graph: diagram.graph, frame: diagram.frame, language: .english)
    let lost = diagram.claimedEdges.filter { !told.contains(wording.sentence(of: $0)) }
    #expect(!diagram.claimedEdges.isEmpty && lost.isEmpty, "\(lost.count) of \(id)")
  }

  /// Without an entity the whole graph is drawn, and fits.
  @Test func theWholeGraphFitsAPage() throws {
    let graph = try RealGraph.graph.get()
    let diagram = try DiagramBuilder.diagram(.timeline(in: graph), of: graph)
    #expect(diagram.readabilityWarnings.isEmpty && diagram.title == "Relationships over time")
    let told = diagram.nodes.map(\.tooltip).joined(separator: "\n")
    let wording = Wording(graph: graph, frame: diagram.frame, language: .english)
    #expect(diagram.claimedEdges.allSatisfy { told.contains(wording.sentence(of: $0)) })
    #expect(diagram.notes.contains { $0.hasSuffix("; the others are counted.") })
  }
}
