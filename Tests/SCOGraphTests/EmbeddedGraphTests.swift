import SCOGraph
import Testing

/// The data set in the program: sound, and right where everybody can look it up.
@Suite struct EmbeddedGraphTests {
  @Test func nothingIsWrongInside() { #expect(Graph.sco.checkInvariants().isEmpty) }

  @Test func itsSchemaIsThatOfTheRoomSCO() { #expect(Graph.sco.schema == .sco) }

  /// State – status – organisation – day – number, from the organisation's own history.
  static let counts: [(String?, String, String, Int)] = [
    ("participant", "shanghai-five", "1996-12-31", 5),
    ("member", "sco", "2001-06-14", 0),
    ("member", "sco", "2001-06-15", 6),
    ("member", "sco", "2016-12-31", 6),
    ("member", "sco", "2017-06-09", 8),
    ("member", "sco", "2023-07-03", 8),
    ("member", "sco", "2023-07-04", 9),
    ("member", "sco", "2024-07-03", 9),
    ("member", "sco", "2024-07-04", 10),
    ("member", "sco", "2025-11-30", 10),
    ("partner", "sco", "2025-09-01", 17),
  ]

  @Test(arguments: counts)
  func states(status: String?, organization: String, day: String, count: Int) throws {
    var request = ListRequest("State")
    (request.joinedTo, request.status) = (organization, status)
    let date = try CalendarDate(parsing: day)
    let selection = try request.selection(
      in: .sco, at: .day(date.standsFor(knowledge: Graph.sco.knowledge)))
    let found = selection.members(of: .sco).filter { $0.certainty != .possiblyAlready }
    #expect(found.count == count)
  }

  /// Each level of the data has its name in Swift, and no other name is there.
  @Test func levelsHaveTheirNamesInSwift() {
    #expect(LevelName.sco.map(\.id) == Graph.sco.levels.levels.map(\.id))
  }

  /// The same count by typed relationships: two doors, one answer.
  @Test func membersAreTheSameThroughTheTypedDoor() throws {
    let graph = Graph.sco
    let sco = try #require(graph.node(id: "sco"))
    let day = graph.knowledge
    let members = graph.edges(at: sco).filter { edge in
      graph.claim(of: edge)["status"]?.text == "member" && graph[edge].interval.contains(day)
    }
    #expect(Set(members.map { graph[$0].otherEnd(than: sco) }).count == 10)
  }

  @Test func everyClaimIsCited() {
    let graph = Graph.sco
    for edge in graph.edgeIDs { #expect(!graph.claim(of: edge).citations.isEmpty) }
    for node in graph.nodeIDs { #expect(!graph[graph[node].claim].citations.isEmpty) }
  }

  @Test func everyViewOfTheProgramFitsItsData() throws {
    let library = try GraphSource().views()
    let ids = library.views.map(\.id)
    #expect(ids == ids.sorted() && ids.count >= 16)
    #expect(Set(["corridors", "overview", "partnerships"]).isSubset(of: ids))
    #expect(library.check(against: .sco).isEmpty)
  }
}
