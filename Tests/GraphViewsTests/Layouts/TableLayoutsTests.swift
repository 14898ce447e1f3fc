import GraphCore
import GraphTestSupport
import GraphViews
import Testing

/// Tables, counts by year and sides of disputes, each compared with the graph itself.
@Suite struct TableLayoutsTests {
  private func villagesAndGuilds() -> PartsSelector {
    PartsSelector(
      groups: [.init([.kind("Guild")]), .init([.kind("Village")])], relationships: ["member-of"])
  }

  @Test func aGridHasACellForEachTie() throws {
    let graph = try PocketGraph.graph()
    let view = GraphView(
      id: "grid", title: LocalizedText("Grid"), showing: villagesAndGuilds(), layout: "grid")
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    let cells = diagram.nodes.filter { $0.classes.contains("cell") }
    let pairs = diagram.shownEdges.map { edge in
      "\(graph[graph[edge].source].id)--\(graph[graph[edge].target].id)"
    }
    #expect(!cells.isEmpty)
    #expect(Set(cells.map(\.id)) == Set(pairs))
  }

  @Test func growthCountsWhoTookPartAtTheEndOfEachYear() throws {
    let graph = try PocketGraph.graph()
    let center = try #require(graph.node(id: "dyers"))
    let kind = try #require(graph.schema.relationshipKind(named: "MEMBER_OF"))
    var view = GraphView.timeline(of: center, in: graph, relationships: [kind])
    view.layout = "growth"
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    let years = diagram.furniture.filter { $0.id.hasPrefix("count-") }
    #expect(!years.isEmpty)
    for count in years {
      let year = try #require(Int(count.id.dropFirst(6)))
      let day = min(Day(year: year, month: 12, day: 31), graph.knowledge)
      let present = graph.edges(at: center).filter { edge in
        let claim = graph.claim(of: edge)
        return graph[edge].kind == kind && claim.isPreferred && !graph.isProposed(edge)
          && claim.validity.counted(knowledge: graph.knowledge).contains(day)
      }
      #expect(count.lines.map(\.text) == ["\(present.count)"], "\(year)")
    }
  }

  @Test func everySideOfADisputeStandsInItsRow() throws {
    let graph = try PocketGraph.graph()
    let view = GraphView(
      id: "disputes", title: LocalizedText("Disputes"), showing: DisputesSelector(),
      layout: "disputes")
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    let sides = graph.disputes.indices.reduce(0) { $0 + graph.sides(of: DisputeID($1)).count }
    #expect(diagram.nodes.count == sides && sides > 1)
    #expect(diagram.nodes.count { $0.look.pattern == .dashed } == 1)
    let (left, right) = (diagram.nodes.first?.frame, diagram.nodes.last?.frame)
    #expect(try #require(left).right < #require(right).x)
  }

  @Test func disputesOfAnotherEntityAreNotShown() throws {
    let graph = try PocketGraph.graph()
    let view = GraphView(
      id: "disputes", title: LocalizedText("Disputes"),
      showing: DisputesSelector(about: "mill"), layout: "disputes")
    #expect(throws: ViewError("the view 'disputes' shows nothing as of 2015-12-31", isEmpty: true))
    {
      try DiagramBuilder.diagram(view, of: graph)
    }
  }

  /// Two labels held at once that gave way to one are one change, and both stand in its row.
  @Test func twoLabelsThatGaveWayToOneStandInOneRow() throws {
    var builder = try PocketGraph.builder()
    let kind = try #require(builder.schema.relationshipKind(named: "PACT"))
    let ids = builder.nodes.map(\.id)
    let ends = try ["alder", "cedar"].map { NodeID(try #require(ids.firstIndex(of: $0))) }
    let turn = try CalendarDate(parsing: "2013-05")
    for (level, validity) in [(0, Validity(since: turn)), (1, Validity(since: turn))] {
      var validity = validity
      if level == 0 { validity = Validity(since: CalendarDate(year: 2004), until: turn) }
      var claim = Claim(.edge(kind, from: ends[0], to: ends[1]), validity: validity)
      claim.properties = [Property("level", .level(LevelID(level)))]
      builder.add(claim)
    }
    let graph = try builder.build()
    let center: NodeID = try #require(graph.node(id: "cedar"))
    var view = GraphView.changes(about: center, in: graph)
    view.time = .during(Day(year: 2010, month: 1, day: 1), Day(year: 2014, month: 1, day: 1))
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    let row = diagram.nodes.filter { $0.id.contains("alder") }
    #expect(
      row.map { $0.lines.map(\.text).joined(separator: " ") } == [
        "Friendship; trade pact", "Brotherhood",
      ])
    #expect(row.first?.tooltip.contains("trade pact") == true)
    #expect(row.first?.tooltip.contains("friendship") == true)
    let headings = diagram.furniture.filter { $0.classes == ["heading"] }.flatMap(\.lines)
    #expect(headings.map(\.text) == ["▲ Upgraded (1)", "+ Began (1)", "= Unchanged (1)"])
  }

  /// The pocket graph and a crowd of villages that joined the dyers, a pact between each two in a
  /// row.
  private func crowd(_ count: Int) throws -> Graph {
    var builder = try PocketGraph.builder()
    let village = try #require(builder.schema.entityKind(named: "Village"))
    let member = try #require(builder.schema.relationshipKind(named: "MEMBER_OF"))
    let pact = try #require(builder.schema.relationshipKind(named: "PACT"))
    let guild = NodeID(try #require(builder.nodes.firstIndex { $0.id == "dyers" }))
    var last: NodeID?
    for number in 1...count {
      let names = LocalizedText("Village number \(number)")
      let node = builder.add(Node(id: "v\(number)", kinds: KindSet(village), names: names))
      builder.add(Claim(.node(node), validity: .always))
      let since = Validity(since: CalendarDate(year: 2002 + number % 12))
      var claim = Claim(.edge(member, from: node, to: guild), validity: since)
      claim.properties = [Property("status", .choice(number.isMultiple(of: 3) ? "guest" : "full"))]
      builder.add(claim)
      if let last {
        var claim = Claim(.edge(pact, from: last, to: node), validity: since)
        claim.properties = [Property("level", .level(LevelID(0)))]
        builder.add(claim)
      }
      last = node
    }
    return try builder.build()
  }

  @Test func growthOfACrowdIsCountedByStatus() throws {
    let graph = try crowd(300)
    let center: NodeID = try #require(graph.node(id: "dyers"))
    var view = GraphView.timeline(of: center, in: graph)
    view.layout = "growth"
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    #expect(diagram.readabilityWarnings == [])
    #expect(diagram.notes.contains("Named: 0 of 302 entities; the others are counted."))
    for count in diagram.furniture where count.id.hasPrefix("count-") {
      let year = count.id.dropFirst(6)
      let boxes = diagram.nodes.filter { $0.id.hasSuffix("--in-\(year)") }
      let numbers = boxes.flatMap(\.lines).compactMap { Int($0.text) }
      #expect(["\(numbers.reduce(0, +))"] == count.lines.map(\.text), "\(year)")
    }
  }

  @Test func aGridShowsAsManyRowsAsFit() throws {
    let graph = try crowd(300)
    let view = GraphView(
      id: "grid", title: LocalizedText("Grid"), showing: villagesAndGuilds(), layout: "grid")
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    let rows = diagram.nodes.count { $0.classes.contains("kind-village") }
    #expect(diagram.readabilityWarnings == [] && rows > 25)
    #expect(diagram.notes.contains("Shown: \(rows) of 303 rows."))
  }

  @Test func aMatrixShowsTheMostTiedThatFit() throws {
    let graph = try crowd(300)
    let parts = PartsSelector(groups: [.init([.kind("Village")])], relationships: ["pact"])
    let view = GraphView(
      id: "matrix", title: LocalizedText("Matrix"), showing: parts, layout: "matrix")
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    let names = diagram.nodes.count { !$0.classes.contains("cell") }
    #expect(diagram.readabilityWarnings == [] && names > 25)
    let count = "Shown: \(names) of 303 villages; not shown for want of room: "
    #expect(diagram.notes.contains { $0.hasPrefix(count) })
  }

  @Test func yearsLeftOutAreTold() throws {
    var builder = try PocketGraph.builder()
    let member = try #require(builder.schema.relationshipKind(named: "MEMBER_OF"))
    let ends = try ["cedar", "dyers"].map { id in
      NodeID(try #require(builder.nodes.firstIndex { $0.id == id }))
    }
    var claim = Claim(
      .edge(member, from: ends[0], to: ends[1]), validity: Validity(since: CalendarDate(year: 1900))
    )
    claim.properties = [Property("status", .choice("full"))]
    builder.add(claim)
    let graph = try builder.build()
    let center: NodeID = try #require(graph.node(id: "dyers"))
    var view = GraphView.timeline(of: center, in: graph)
    view.layout = "growth"
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    #expect(diagram.notes == ["Drawn from 1976 on; earlier years are left out."])
  }
}
