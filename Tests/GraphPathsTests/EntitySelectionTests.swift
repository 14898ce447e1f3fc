import GraphCore
import GraphPaths
import GraphTestSupport
import Testing

@Suite struct EntitySelectionTests {
  private func found(
    _ selection: EntitySelection, _ graph: Graph
  ) -> [String] {
    selection.members(of: graph).map { "\(graph[$0.node].id) \($0.certainty.rawValue)" }
  }

  private func villages(_ graph: Graph, _ day: Day) -> EntitySelection {
    EntitySelection(graph.schema.entityKind(named: "Village"), in: .day(day))
  }

  @Test func statusInAGuildOnADay() throws {
    let graph = try PocketGraph.graph()
    var selection = villages(graph, Day(year: 2010, month: 1, day: 1))
    selection.joinedTo = graph.node(id: "dyers")
    selection.edgeStates = .init("status", "full")
    #expect(found(selection, graph) == ["alder certain"])
    selection.frame = .day(Day(year: 2013, month: 5, day: 10))
    #expect(found(selection, graph) == ["alder certain", "birch possibly-already"])
    selection.edgeStates = .init("status", "guest")
    #expect(found(selection, graph) == ["birch possibly-still"])
    selection.frame = .day(graph.knowledge)
    #expect(found(selection, graph) == [])
  }

  @Test func proposedThingsOnlyWhenAsked() throws {
    let graph = try PocketGraph.graph()
    var selection = EntitySelection(
      graph.schema.entityKind(named: "Works"), in: .day(graph.knowledge))
    #expect(found(selection, graph) == [])
    selection.states = .init("stage", "proposed")
    #expect(found(selection, graph) == ["mill certain"])
    selection.states = nil
    selection.includesProposed = true
    #expect(found(selection, graph) == ["mill certain"])
  }

  @Test func byReference() throws {
    let graph = try PocketGraph.graph()
    var selection = EntitySelection(in: .day(graph.knowledge))
    selection.includesProposed = true
    selection.reference = ReferenceID(1)
    #expect(
      found(selection, graph) == [
        "alder certain", "birch certain", "cedar certain", "mill certain",
      ])
  }
}
