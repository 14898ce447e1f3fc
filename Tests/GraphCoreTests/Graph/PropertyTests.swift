import GraphCore
import GraphTestSupport
import Testing

@Suite struct PropertyTests {
  /// The pocket graph with more claims about the number of people in Alder.
  private func graph(_ changes: [(inout Claim) -> Void]) throws -> (Graph, NodeID) {
    var builder = try PocketGraph.builder()
    for (number, change) in changes.enumerated() {
      var claim = Claim(.property(of: NodeID(0)))
      claim.properties = [Property("population", .integer(number))]
      change(&claim)
      builder.add(claim)
    }
    let graph = try builder.build()
    return (graph, try #require(graph.node(id: "alder")))
  }

  private func since(_ year: Int) -> (inout Claim) -> Void {
    { $0.validity = Validity(since: CalendarDate(year: year)) }
  }

  private func value(_ graph: Graph, _ node: NodeID, _ year: Int) -> Value? {
    let day = Day(year: year, month: 12, day: 31)
    return graph.value(of: node, property: "population", in: .day(day))
  }

  @Test func theClaimThatBeganLastCounts() throws {
    let (graph, alder) = try graph([since(2010), since(2005)])
    #expect(value(graph, alder, 2004) == .integer(1200))
    #expect(value(graph, alder, 2005) == .integer(1))
    #expect(value(graph, alder, 2010) == .integer(0))
    #expect(graph.claims(of: alder, property: "population").count == 3)
    #expect(graph.claims(of: alder, property: "stage").isEmpty)
  }

  @Test func ofClaimsThatBeganTogetherTheFirstWrittenCounts() throws {
    let (graph, alder) = try graph([since(2010), since(2010)])
    #expect(value(graph, alder, 2011) == .integer(0))
  }

  @Test func theOtherSideOfADisputeGivesNoValue() throws {
    let (graph, alder) = try graph([
      { ($0.dispute, $0.isPreferred) = (DisputeID(0), false) }
    ])
    #expect(value(graph, alder, 2011) == .integer(1200))
    #expect(graph.claims(of: alder, property: "population").count == 1)
    #expect(graph[alder].properties.count == 2)
  }

  @Test func valuesGiveWhatTheyHold() {
    #expect(Value.text("a").text == "a")
    #expect(Value.choice("b").text == "b")
    #expect(Value.localized(LocalizedText([.russian: "c"])).text == "c")
    #expect(Value.integer(3).text == nil)
    #expect(Value.integer(3).number == 3)
    #expect(Value.number(2.5).number == 2.5)
    #expect(Value.flag(true).flag == true)
    #expect(Value.level(LevelID(4)).level == LevelID(4))
    #expect(Value.date(CalendarDate(Day(rawValue: 0))).date?.year == 1970)
    #expect(Value.text("1").number == nil && Value.text("a").flag == nil)
    #expect(Value.text("a").date == nil && Value.text("a").level == nil)
  }
}
