import GraphCore
import GraphText
import GraphViews
import Testing

/// What a view chooses is drawn, told, or counted as left out: every layout with every view.
@Suite struct OmissionTests {
  /// A view in a layout that has something to place of it.
  private struct Pair {
    let name: String
    let chosen: Selection
    let diagram: Diagram
  }

  private static let pairs = Result { try LayoutCatalog.all.flatMap { try pictures(in: $0.name) } }

  private static func pictures(in layout: String) throws -> [Pair] {
    let graph = try RealGraph.graph.get()
    return try RealGraph.views.get().0.views.compactMap { view in
      var options = DiagramOptions()
      options.layout = layout
      let slice = TimeSlice(
        graph, in: view.time ?? .day(graph.knowledge), includesProposed: view.includesProposed,
        named: view.selector.named(in: graph))
      let chosen = try view.selector.selection(from: slice)
      do {
        let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
        return Pair(name: "\(view.id) as \(layout)", chosen: chosen, diagram: diagram)
      } catch let error as ViewError {
        #expect(error.isEmpty, "\(view.id) as \(layout): \(error.message)")
        return nil
      }
    }
  }

  private static func parts(_ diagram: Diagram) -> [DiagramSubject] {
    diagram.nodes.flatMap { [$0.subject] + $0.tells }
      + diagram.edges.flatMap { [$0.subject] + $0.tells }
  }

  /// Counted from the parts of the picture, and not by the code under test.
  @Test func whatIsNotDrawnIsCounted() throws {
    for pair in try Self.pairs.get() {
      let (name, chosen, diagram) = (pair.name, pair.chosen, pair.diagram)
      var (nodes, edges): (Set<NodeID>, Set<EdgeID>) = ([], Set(diagram.claimedEdges))
      for part in Self.parts(diagram) {
        switch part {
        case .node(let node): nodes.insert(node)
        case .edge(let edge): edges.insert(edge)
        case .level, .cover, .furniture: break
        }
      }
      for edge in edges {
        nodes.formUnion([diagram.graph[edge].source, diagram.graph[edge].target])
      }
      let missing = Set(chosen.edges).subtracting(edges)
      #expect(Set(diagram.omissions.edges) == missing, "\(name)")
      #expect(Set(diagram.omissions.nodes).isSuperset(of: Set(chosen.nodes).subtracting(nodes)))
      let notes = diagram.notes.joined(separator: " ")
      if !missing.isEmpty {
        let total = Set(chosen.edges).count
        #expect(notes.contains("\(missing.count) of \(total) relationships ("), "\(name): \(notes)")
      }
      let count = diagram.omissions.nodes.count
      let isCounted = diagram.totalCount - diagram.shownCount >= count
      let total = Set(chosen.nodes).count
      #expect(isCounted || notes.contains("\(count) of \(total) entities"), "\(name): \(notes)")
      #expect(count == 0 || notes.contains("\(diagram.shownCount) of \(diagram.totalCount)"))
    }
  }

  /// Where a selection was cut before it was laid out, every picture says of how many things,
  /// whatever else it counts.
  @Test(arguments: LayoutCatalog.all.map(\.name))
  func whatWasLeftOutBeforeIsCounted(layout: String) throws {
    let graph = try RealGraph.graph.get()
    let view = GraphView.around(try #require(graph.node(id: "sco")), in: graph, hops: 2)
    let chosen = try view.selector.selection(
      from: TimeSlice(graph, in: .day(graph.knowledge), includesProposed: false, named: []))
    let total = try #require(chosen.cut?.total)
    var options = DiagramOptions()
    options.layout = layout
    let drawn = Result { () throws(ViewError) in
      try DiagramBuilder.diagram(view, of: graph, options: options)
    }
    switch drawn {
    case .success(let diagram):
      let notes = diagram.notes.joined(separator: " ")
      #expect(notes.contains("of \(total) entities"), "\(layout): \(notes)")
    case .failure(let error): #expect(error.isEmpty, "\(layout): \(error.message)")
    }
  }

  /// Nothing passes for told whose name stands nowhere: the other half of the account.
  @Test func whatIsToldIsNamed() throws {
    for pair in try Self.pairs.get() {
      let (chosen, diagram) = (pair.chosen, pair.diagram)
      let graph = diagram.graph
      let texts =
        (diagram.nodes + diagram.furniture).flatMap { $0.lines.map(\.text) + [$0.tooltip] }
        + diagram.edges.map(\.tooltip)
      let text = texts.joined(separator: "\n")
      let hasQuiet = text.contains("Unchanged and not drawn: ")
      let told = Set(chosen.nodes).subtracting(diagram.omissions.nodes)
      for node in told where !hasQuiet {
        let names = [graph[node].names.text(in: .english), graph[node].short].compactMap { $0 }
        #expect(names.contains(where: text.contains), "\(pair.name): \(graph[node].id)")
      }
    }
  }

  @Test func theGalleryTellsWhatItLeavesOut() throws {
    let graph = try RealGraph.graph.get()
    let view = try #require(try RealGraph.views.get().0.views.first { $0.id == "overview" })
    var options = DiagramOptions()
    options.layout = "timeline"
    var diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
    #expect(diagram.notes.contains { $0.hasPrefix("Shown: 7 of 41 entities; ") })
    options.layout = "lanes"
    options.language = .russian
    diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
    #expect(diagram.notes.contains { $0.hasPrefix("Показано 7 из 41 (объекты); ") })
    options.layout = "map"
    options.language = .chinese
    diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
    #expect(!diagram.notes.contains { $0.hasPrefix("此处未绘出") }, "\(diagram.notes)")
  }

  /// A corridor's line tells that it runs through states; what has no line is counted.
  @Test func linesOnMapsTellTheStatesThatTheyRunThrough() throws {
    let graph = try RealGraph.graph.get()
    let view = try #require(try RealGraph.views.get().0.views.first { $0.id == "corridors" })
    var options = DiagramOptions()
    options.layout = "map"
    let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
    let drawn = Set(diagram.edges.map(\.subject))
    let untold = diagram.omissions.edges.filter { graph.kind(of: $0).slug == "runs-through" }
    #expect(!untold.isEmpty && !diagram.claimedEdges.isEmpty)
    #expect(!untold.contains { drawn.contains(.node(graph[$0].source)) })
    #expect(diagram.notes.contains { $0.hasPrefix("Not drawn here: ") && $0.contains("route") })
  }

  /// A status has one shape on all maps, whatever stands before it in the view.
  @Test func marksOfOneMeaningHaveOneShape() throws {
    let graph = try RealGraph.graph.get()
    let wanted: [String: NodeShape] = [
      "Member states": .circle, "SCO partners": .square, "Not in the SCO": .diamond,
    ]
    for id in ["energy-map", "overview", "transport-map"] {
      let view = try #require(try RealGraph.views.get().0.views.first { $0.id == id })
      var options = DiagramOptions()
      options.layout = "map"
      let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
      for (meaning, shape) in wanted {
        let entry = diagram.legend.entries.first { $0.text == meaning }
        guard case .node(let look) = entry?.sample else {
          Issue.record("\(id): \(meaning) has no mark in the key")
          continue
        }
        #expect(look.shape == shape, "\(id): \(meaning)")
      }
    }
  }
}
