import GraphCore
import GraphTestSupport
import GraphViews
import Testing

@Suite struct ReadabilityTests {
  private func diagram() throws -> Diagram {
    let selector = PartsSelector(groups: [.init([.kind("Village")])], relationships: ["pact"])
    let view = GraphView(
      id: "sketch", title: LocalizedText("Sketch"), showing: selector, layout: "layers")
    return try DiagramBuilder.diagram(view, of: PocketGraph.graph())
  }

  @Test func aSmallPictureIsInOrder() throws {
    #expect(try diagram().readabilityWarnings == [])
  }

  @Test func smallTextIsTold() throws {
    var diagram = try diagram()
    diagram.page = PageSize(width: 1684, height: 1190)
    diagram.furniture[0].lines = [LabelLine("small", size: 8)]
    #expect(
      diagram.readabilityWarnings == [
        "text would be 4.0 points high on A4, below the 7 that can be read; show fewer groups, "
          + "or print it larger"
      ])
  }

  /// What Graphviz has laid out too large for a sheet is told, and what is long and narrow as such.
  @Test func sizesThatGraphvizFindsAreJudged() throws {
    var diagram = try diagram()
    #expect(diagram.warning(at: PageSize(width: 3000, height: 400)) == nil, "it has its places")
    diagram.page = nil
    #expect(diagram.warning(at: PageSize(width: 600, height: 500)) == nil)
    #expect(
      diagram.warning(at: PageSize(width: 1800, height: 200))
        == "text would be 3.9 points high on A4, below the 7 that can be read, since the picture "
        + "is so long and narrow; show fewer groups, or take another layout")
    #expect(
      diagram.warning(at: PageSize(width: 1300, height: 1000))
        == "text would be 5.0 points high on A4, below the 7 that can be read; show fewer groups, "
        + "or take another layout")
  }

  @Test func labelsThatOverlapAreTold() throws {
    var diagram = try diagram()
    for index in diagram.edges.indices { diagram.edges[index].labelCenter = Point(100, 100) }
    #expect(diagram.edges.count == 2)
    #expect(
      diagram.readabilityWarnings == [
        "1 pair of labels on lines overlap; follow fewer relationships, or take the layout "
          + "'ego' or 'lanes'"
      ])
  }

  @Test func tooManyEntitiesOnAPageAreTold() throws {
    var diagram = try diagram()
    diagram.backdrop = []
    diagram.nodes = (0..<61).map { number in
      var node = diagram.nodes[0]
      node.id = "\(number)"
      return node
    }
    #expect(
      diagram.readabilityWarnings == [
        "61 entities stand in one picture, more than the 60 that can be read on a page; name fewer "
          + "groups, follow fewer relationships, or make several views of it"
      ])
  }

  /// A selector that gives as many entities as it is told.
  private struct Many: Selector {
    let count: Int

    func selection(from slice: TimeSlice) throws(ViewError) -> Selection {
      let members = (0..<count).map { _ in SelectedGroup.Member(NodeID(0)) }
      return Selection(groups: [SelectedGroup(members: members)], edges: [])
    }
  }

  @Test func fiveThousandEntitiesAreRefused() throws {
    let view = GraphView(
      id: "all", title: LocalizedText("All"), showing: Many(count: 5000), layout: "network")
    let message =
      "the view 'all' would show 5000 entities, and a picture of more than 2000 can neither be "
      + "laid out in time nor be read; name fewer groups or relationships, take fewer steps, or "
      + "export the graph (sco export --format json) for a program made for large graphs"
    #expect(throws: ViewError(message)) {
      try DiagramBuilder.diagram(view, of: PocketGraph.graph())
    }
  }
}
