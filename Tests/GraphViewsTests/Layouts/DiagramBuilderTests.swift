import GraphCore
import GraphPaths
import GraphTestSupport
import GraphViews
import Testing

@Suite struct DiagramBuilderTests {
  private func view(_ parts: [PartsSelector.Part], layout: String = "layers") -> GraphView {
    var group = PartsSelector.Group(parts)
    group.title = LocalizedText("Villages")
    return GraphView(
      id: "sketch", title: LocalizedText("Sketch"),
      showing: PartsSelector(groups: [group], relationships: ["pact"]), layout: layout)
  }

  @Test func unknownNamesAreSentences() throws {
    let graph = try PocketGraph.graph()
    var options = DiagramOptions()
    options.theme = "papr"
    #expect(throws: ViewError("no theme named 'papr'; did you mean 'paper'?")) {
      try DiagramBuilder.diagram(view([.kind("Village")]), of: graph, options: options)
    }
    #expect(throws: ViewError("no layout named 'layer'; did you mean 'layers'?")) {
      try DiagramBuilder.diagram(view([.kind("Village")], layout: "layer"), of: graph)
    }
    #expect(throws: ViewError("the view 'sketch' shows nothing as of 2015-12-31", isEmpty: true)) {
      try DiagramBuilder.diagram(view([.kind("Works")]), of: graph)
    }
  }

  @Test func headingsCountMembersAndOrderIsAlphabetical() throws {
    let diagram = try DiagramBuilder.diagram(view([.kind("Village")]), of: PocketGraph.graph())
    #expect(diagram.groups.map(\.title) == ["Villages (3)"])
    #expect(diagram.nodes.map(\.id) == ["alder", "birch", "cedar"])
  }

  @Test func theLegendListsExactlyTheLooksInUse() throws {
    let diagram = try DiagramBuilder.diagram(view([.kind("Village")]), of: PocketGraph.graph())
    var nodeLooks: Set<NodeLook> = []
    var edgeLooks: Set<EdgeLook> = []
    for entry in diagram.legend.entries {
      switch entry.sample {
      case .node(let look): nodeLooks.insert(look)
      case .edge(let look): edgeLooks.insert(look)
      case .bars, .cell, .head, .mark: continue
      }
    }
    #expect(nodeLooks == Set(diagram.nodes.map(\.look)))
    #expect(edgeLooks == Set(diagram.edges.map(\.look)))
    #expect(
      diagram.legend.entries.map(\.text) == ["village", "friendship", "brotherhood", "disputed"])
  }

  @Test func disputesAreMarkedAndTold() throws {
    let diagram = try DiagramBuilder.diagram(view([.kind("Village")]), of: PocketGraph.graph())
    #expect(diagram.edges.map(\.label) == [["friendship"], ["brotherhood*"]])
    #expect(diagram.notes == ["* What Birch and Cedar agreed."])
    let disputed = try #require(diagram.edges.last)
    #expect(
      disputed.tooltip
        == "Birch has a brotherhood with Cedar, since May 2013 (disputed). "
        + "[A. Scribe, Chronicle of the valley, 2013] What Birch and Cedar agreed: "
        + "The charter is older; the chronicle saw the text.")
  }

  @Test func aNoteAboutWhatIsNotShownIsLeftOut() throws {
    var view = view([.entity("alder")])
    view.notes = [
      ViewNote(LocalizedText("Always")), ViewNote(LocalizedText("Here"), about: "alder"),
      ViewNote(LocalizedText("Away"), about: "birch"),
    ]
    let diagram = try DiagramBuilder.diagram(view, of: PocketGraph.graph())
    #expect(diagram.notes == ["Always", "Here"])
  }

  @Test func anEarlierDayShowsWhatHeldThen() throws {
    var options = DiagramOptions()
    options.time = .day(Day(year: 2010, month: 1, day: 1))
    let diagram = try DiagramBuilder.diagram(
      view([.kind("Village")]), of: PocketGraph.graph(), options: options)
    #expect(diagram.edges.flatMap(\.label) == ["friendship", "trade pact"])
    #expect(diagram.dek == "As of 1 January 2010")
  }

  @Test func whatHasNoRoomIsCounted() throws {
    let graph = try PocketGraph.graph()
    var view = GraphView.around(try #require(graph.node(id: "birch")), in: graph)
    var selector = try #require(view.selector as? NeighborhoodSelector)
    selector.limit = 3
    view.selector = selector
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    #expect((diagram.shownCount, diagram.totalCount) == (3, 4))
    #expect(diagram.notes.contains("Shown: 3 of 4 entities."))
    #expect(diagram.caption.contains(" Shown: 3 of 4 entities. "))
    #expect(diagram.nodes.count == 4)
  }

  @Test func ofManyWaysTwelveAreDrawn() throws {
    let lines = (1...15).map { "A -lies-> M\($0)\nM\($0) -lies-> B" }
    let sketch = try GraphSketch(lines.joined(separator: "\n"))
    let (one, two) = (try sketch.node("A"), try sketch.node("B"))
    let paths = try (1...15).map { number in
      let middle = try sketch.node("M\(number)")
      let edges = sketch.graph.incoming(to: middle) + sketch.graph.outgoing(from: middle)
      return Path(nodes: [one, middle, two], edges: edges)
    }
    let view = GraphView.paths(paths, title: LocalizedText("Ways"))
    let diagram = try DiagramBuilder.diagram(view, of: sketch.graph)
    #expect(diagram.notes == ["Shown: 12 of 15 ways."])
    #expect(diagram.edges.count == 24)
  }

  @Test func farNeighboursHangOnOneEdgeEach() throws {
    let graph = try PocketGraph.graph()
    let alder = try #require(graph.node(id: "alder"))
    let near = try DiagramBuilder.diagram(.around(alder, in: graph), of: graph)
    let far = try DiagramBuilder.diagram(.around(alder, in: graph, hops: 3), of: graph)
    #expect(near.nodes.count == 3 && near.edges.count == 2)
    #expect(far.nodes.count == 5 && far.edges.count == 2)
    #expect(Set(far.nodes.map(\.id)).isSuperset(of: ["alder", "cedar", "weavers"]))
  }

  @Test func eachDisputeHasItsOwnMark() throws {
    let lines = ["A -partner- B disputed", "B -partner- C"]
    let sketch = try GraphSketch(lines.joined(separator: "\n"))
    let view = GraphView.around(try sketch.node("B"), in: sketch.graph)
    let diagram = try DiagramBuilder.diagram(view, of: sketch.graph)
    let names = diagram.nodes.flatMap(\.lines).map(\.text)
    #expect(names.contains("A*") && names.contains("C"))
    #expect(diagram.notes == ["* A doubt."])
  }

  @Test func sourcesAddUp() throws {
    let diagram = try DiagramBuilder.diagram(view([.kind("Village")]), of: PocketGraph.graph())
    let line = "Sources: 2 documents (Chronicle of the valley; Guild hall). Three villages, 1."
    #expect(diagram.sources == [line])
  }

  @Test(arguments: [
    (Language.english, ["alder", "birch", "cedar"]), (.russian, ["birch", "cedar", "alder"]),
  ])
  func membersStandInTheOrderOfTheirPrintedNames(language: Language, ids: [String]) throws {
    var options = DiagramOptions()
    options.language = language
    let view = view([.entity("cedar"), .kind("Village")])
    let diagram = try DiagramBuilder.diagram(view, of: PocketGraph.graph(), options: options)
    #expect(diagram.nodes.map(\.id) == ids)
  }

  @Test func namedEntitiesKeepTheirOrder() throws {
    let view = view([.entity("cedar"), .entity("alder")])
    let diagram = try DiagramBuilder.diagram(view, of: PocketGraph.graph())
    #expect(diagram.nodes.map(\.id) == ["cedar", "alder"])
  }

  @Test func otherTiesOfAStepAreTold() throws {
    let sketch = try GraphSketch("A -partner- B\nA -lies-> B")
    let (one, two) = (try sketch.node("A"), try sketch.node("B"))
    let edges = sketch.graph.edges(at: one)
    let path = Path(nodes: [one, two], edges: [edges[0]], also: [[edges[1]]])
    let view = GraphView.paths([path], title: LocalizedText("Ways"))
    let diagram = try DiagramBuilder.diagram(view, of: sketch.graph)
    let lines = diagram.furniture.flatMap(\.lines).map(\.text)
    #expect(lines.contains { $0.hasPrefix("also: ") })
    #expect(diagram.dek.hasPrefix("One way of 1 step; as of "))
    #expect(try #require(diagram.page).width < 600)
  }

  @Test func ofManyNeighboursTheFirstAreDrawn() throws {
    let sketch = try GraphSketch((1...300).map { "A -lies-> B\($0)" }.joined(separator: "\n"))
    let view = GraphView.around(try sketch.node("A"), in: sketch.graph)
    let diagram = try DiagramBuilder.diagram(view, of: sketch.graph)
    #expect(diagram.shownEdges.count == 120)
    #expect(diagram.notes == ["Shown: 120 of 300 things."])
    let folded = try #require(diagram.nodes.first { $0.classes.contains("fold") })
    let graph = sketch.graph
    let told = diagram.shownEdges.map { graph[graph[$0].target].names.text(in: .english) }
    #expect(told.allSatisfy { folded.tooltip.contains(" \($0)") })
  }
}
