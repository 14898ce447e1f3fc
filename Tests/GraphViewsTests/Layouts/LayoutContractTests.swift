import GraphCore
import GraphPaths
import GraphTestSupport
import GraphViews
import Testing

/// What every layout promises, over the catalog and over pictures of the pocket graph.
@Suite struct LayoutContractTests {
  static func views(_ graph: Graph) throws -> [GraphView] {
    let alder = try #require(graph.node(id: "alder"))
    let birch = try #require(graph.node(id: "birch"))
    let pact = try #require(graph.edges(at: alder).first { graph.kind(of: $0).name == "PACT" })
    var villages = PartsSelector.Group([.kind("Village")])
    (villages.title, villages.place) = (LocalizedText("Villages", zh: "村庄"), .middle)
    var guilds = PartsSelector.Group([.kind("Guild")])
    (guilds.title, guilds.place, guilds.ink) = (LocalizedText("Guilds"), .right, "green")
    var changes = GraphView.changes(in: graph)
    changes.time = .during(Day(year: 2003, month: 1, day: 1), graph.knowledge)
    let parts = PartsSelector(
      groups: [villages, guilds, .init([.entity("mill")])],
      relationships: ["member-of", "pact", "lies-in"])
    let dyers: NodeID = try #require(graph.node(id: "dyers"))
    var growth = GraphView.timeline(of: dyers, in: graph)
    growth.id = "growth"
    return [
      growth,
      GraphView(
        id: "disputes", title: LocalizedText("Disputes"), showing: DisputesSelector(),
        layout: "disputes"),
      GraphView(id: "parts", title: LocalizedText("Parts"), showing: parts, layout: "layers"),
      .around(birch, in: graph),
      .around(alder, in: graph, hops: 3),
      .paths([Path(nodes: [alder, birch], edges: [pact])], title: LocalizedText("A way")),
      .paths(
        [Path(nodes: [alder, birch, alder, birch], edges: [pact, pact, pact])], id: "walk",
        title: LocalizedText("To and fro")),
      changes, .levels, .timeline(in: graph), .timeline(of: birch, in: graph),
    ]
  }

  static let names = LayoutCatalog.all.map(\.name)

  /// The pictures of the pocket graph, and those of a pipeline among capitals: in each language,
  /// with one name and with two.
  private func diagrams(_ layout: String) throws -> [Diagram] {
    let pocket = try PocketGraph.graph()
    let world = try MapWorld.standard()
    return try pictures(Self.views(pocket), of: pocket, in: layout)
      + pictures(Self.routes, of: world, in: layout)
  }

  private func pocketDiagrams(_ layout: String) throws -> [Diagram] {
    let graph = try PocketGraph.graph()
    return try pictures(Self.views(graph), of: graph, in: layout)
  }

  private static let routes: [GraphView] = {
    let groups = ["Corridor", "State"].map { PartsSelector.Group([.kind(ViewName($0))]) }
    let parts = PartsSelector(groups: groups, relationships: ["runs-through"])
    return [
      GraphView(id: "routes", title: LocalizedText("Routes"), showing: parts, layout: "lanes")
    ]
  }()

  private func pictures(
    _ views: [GraphView], of graph: Graph, in layout: String
  ) throws -> [Diagram] {
    let wordings = Language.allCases.flatMap { language in
      NameStyle.allCases.map { (language: language, names: $0) }
    }
    return try wordings.flatMap { wording in
      try views.compactMap { view in
        var options = DiagramOptions()
        (options.language, options.names) = wording
        options.layout = layout
        do {
          return try DiagramBuilder.diagram(view, of: graph, options: options)
        } catch let error as ViewError {
          let nothing = "the layout '\(layout)' finds nothing to place in the view '\(view.id)'"
          let hint =
            layout == "network"
            ? "its own layout is '\(view.layout)'" : "'network' places anything"
          #expect(error.message == nothing + "; \(hint)")
          return nil
        }
      }
    }
  }

  @Test func eachLayoutDrawsSomething() throws {
    for name in Self.names {
      #expect(try !diagrams(name).isEmpty, "\(name)")
    }
  }

  @Test func namesAreInOrder() {
    #expect(Self.names == Self.names.sorted())
    for layout in LayoutCatalog.all { #expect(!layout.summary.isEmpty) }
  }

  /// Russian dates (`2013 г.`) bring a stop of their own.
  @Test(arguments: names)
  func noStopIsDoubled(layout: String) throws {
    let doubled = try diagrams(layout).filter { "\($0)".contains("г..") }.map(\.id)
    #expect(doubled == [])
  }

  @Test(arguments: names)
  func idsAreUnique(layout: String) throws {
    for diagram in try diagrams(layout) {
      let ids = diagram.nodes.map(\.id) + diagram.furniture.map(\.id) + diagram.groups.map(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(Set(diagram.edges.map(\.id)).count == diagram.edges.count)
    }
  }

  @Test(arguments: names)
  func linesJoinNodesOfThePicture(layout: String) throws {
    for diagram in try diagrams(layout) {
      let ids = Set(diagram.nodes.map(\.id))
      for edge in diagram.edges { #expect(ids.contains(edge.source) && ids.contains(edge.target)) }
    }
  }

  @Test(arguments: names)
  func placedPartsLieOnThePageAndClearOfEachOther(layout: String) throws {
    for diagram in try diagrams(layout) {
      guard let page = diagram.page else { continue }
      expectNoOverlap(diagram, page)
    }
  }

  @Test(arguments: names)
  func noTextIsTooSmallAndNoneReachesBeyondItsBox(layout: String) throws {
    for diagram in try diagrams(layout) {
      // Lines through boxes are the matter of a law over the gallery.
      let warnings = diagram.readabilityWarnings.filter { !$0.hasPrefix("lines run through") }
      #expect(warnings == [], "\(diagram.id)")
      for line in (diagram.nodes + diagram.furniture).flatMap(\.lines) {
        #expect(line.size * diagram.paperScale >= 7, "\(line.text)")
      }
    }
  }

  @Test(arguments: names)
  func everyPartTellsItsClaim(layout: String) throws {
    for diagram in try pocketDiagrams(layout) {
      for node in diagram.nodes { #expect(!node.tooltip.isEmpty && node.subject != .furniture) }
      for edge in diagram.edges { #expect(!edge.tooltip.isEmpty && edge.subject != .furniture) }
      let hasCharter = diagram.nodes.contains { $0.link == "https://example.org/charter" }
      let isFromBook =
        ["disputes", "levels"].contains(diagram.id)
        || (layout == "timeline" && ["answer", "walk"].contains(diagram.id))
      #expect(hasCharter || isFromBook, "levels and pacts cite a book without an address")
    }
  }

  @Test(arguments: names)
  func thePageSaysWhatItIs(layout: String) throws {
    for diagram in try pocketDiagrams(layout) {
      #expect(
        !diagram.title.isEmpty && diagram.dek.contains("2015") && diagram.asOf == "2015-12-31")
      #expect(!diagram.alternativeText.isEmpty && !diagram.caption.isEmpty)
      #expect(!diagram.sources.isEmpty && !diagram.description.isEmpty)
    }
  }
}

/// Boxes lie on the page, and no two of them share a point inside.
func expectNoOverlap(
  _ diagram: Diagram, _ page: PageSize, sourceLocation: SourceLocation = #_sourceLocation
) {
  let boxes = (diagram.nodes + diagram.furniture).compactMap { node in
    node.frame.map { (node.id, $0) }
  }
  let whole = Frame(0, 0, page.width, page.height)
  for (index, box) in boxes.enumerated() {
    #expect(whole.contains(box.1), "\(box.0)", sourceLocation: sourceLocation)
    for other in boxes.dropFirst(index + 1) where box.1.overlaps(other.1) {
      Issue.record("\(box.0) and \(other.0) overlap", sourceLocation: sourceLocation)
    }
  }
}
