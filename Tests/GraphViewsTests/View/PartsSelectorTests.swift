import GraphCore
import GraphTestSupport
import GraphViews
import Testing

@Suite struct PartsSelectorTests {
  private func shown(
    _ groups: [[PartsSelector.Part]], relationships: [ViewName] = [], except: [ViewName] = [],
    on day: Day = PocketGraph.knowledge
  ) throws -> (groups: [[String]], edges: Int) {
    let graph = try PocketGraph.graph()
    let selector = PartsSelector(
      groups: groups.map { PartsSelector.Group($0) }, relationships: relationships, except: except)
    let selection = try selector.selection(from: graph.at(day))
    let names = selection.groups.map { $0.members.map { graph[$0.node].id } }
    return (names, selection.edges.count)
  }

  private func guild(_ name: String, status: ViewName? = nil) -> PartsSelector.Part {
    .related(
      .init(
        via: "member-of", of: ViewName(name), isTarget: true,
        conditions: status.map { ["status": [$0]] } ?? [:]))
  }

  @Test func aNodeStandsInTheFirstGroupThatNamesIt() throws {
    let result = try shown([[guild("dyers")], [guild("weavers")], [.kind("Village")]])
    #expect(result.groups == [["alder", "birch"], ["cedar"]])
  }

  @Test func statusesAreThoseOfTheDay() throws {
    let before = Day(year: 2010, month: 1, day: 1)
    #expect(try shown([[guild("dyers", status: "guest")]], on: before).groups == [["birch"]])
    #expect(try shown([[guild("dyers", status: "guest")]]).groups == [])
  }

  @Test func linesAreDrawnBetweenWhatIsShown() throws {
    let villages: [[PartsSelector.Part]] = [[.kind("villages")]]
    #expect(try shown(villages, relationships: ["pact"]).edges == 2)
    #expect(try shown(villages).edges == 0)
    #expect(try shown(villages, relationships: ["PACT"], except: ["birch"]).edges == 0)
  }

  @Test func whatIsOnlyProposedIsLeftOutUnlessNamed() throws {
    let graph = try PocketGraph.graph()
    #expect(try shown([[.kind("Works")]]).groups == [])
    let view = GraphView(
      id: "mill", title: LocalizedText("Mill"),
      showing: PartsSelector(groups: [.init([.entity("mill")])]), layout: "layers")
    let diagram = try DiagramBuilder.diagram(view, of: graph)
    #expect(diagram.nodes.map(\.id) == ["mill"])
    #expect(diagram.nodes[0].look.pattern == .dotted)
    #expect(diagram.notes == ["Dotted: proposed only, does not exist."])
  }

  @Test(arguments: [
    (PartsSelector.Part.entity("aldr"), "no entity named 'aldr'; did you mean 'alder'?"),
    (.kind("Vilage"), "no kind of entity named 'Vilage'; did you mean 'Village'?"),
    (
      .related(.init(via: "membr-of", of: "dyers", isTarget: true)),
      "no kind of relationship named 'membr-of'; did you mean 'member-of'?"
    ),
    (
      .related(
        .init(via: "member-of", of: "dyers", isTarget: true, conditions: ["status": ["ful"]])),
      "'ful' is no status; did you mean 'full'?"
    ),
    (
      .related(.init(via: "member-of", of: "dyers", isTarget: true, conditions: ["rank": ["a"]])),
      "'member-of' has no property 'rank'"
    ),
  ])
  func unknownNames(part: PartsSelector.Part, sentence: String) {
    #expect(throws: ViewError(sentence)) { try shown([[part]]) }
  }
}
