import GraphCore
import GraphPaths
import GraphText
import GraphViews
import Testing

/// Things without dates count in every age, as the model says; where nothing tells whether they
/// were there, answers say so.
@Suite struct UnknownBeginningTests {
  private static func list(_ kind: String, on day: CalendarDate?) throws -> (text: String, Graph) {
    let graph = try RealGraph.graph.get()
    let edition = Edition(
      of: graph, at: day.map { AskedTime(asOf: $0, knowledge: graph.knowledge) })
    let selection = EntitySelection(graph.schema.entityKind(named: kind), in: edition.frame)
    return (EntityList(selection).text(in: edition), graph)
  }

  @Test(arguments: ["Institution", "Corridor", "Initiative"])
  func anEarlierDayMarksWhatHasNoBeginning(kind: String) throws {
    let (text, graph) = try Self.list(kind, on: CalendarDate(year: 1998))
    let frame = TimeFrame.day(Day(year: 1998, month: 12, day: 31))
    let slice = TimeSlice(graph, in: frame)
    let id = try #require(graph.schema.entityKind(named: kind))
    let nodes = graph.nodes(of: id).filter(slice.nodes.contains)
    for node in nodes {
      let name = graph[node].names.text(in: .english)
      let isOpen = graph.claim(of: node).validity.since == nil
      #expect(
        text.contains("  \(name) (beginning not known)\n") == isOpen, "\(name)")
    }
    let last = try Self.list(kind, on: nil).text
    #expect(!last.contains("beginning not known"))
  }

  /// What begins later is not there, and states and places are there in all ages.
  @Test func whatBeginsLaterIsNotThere() throws {
    let (corridors, graph) = try Self.list("Corridor", on: CalendarDate(year: 1998))
    #expect(!corridors.contains("China–Pakistan Economic Corridor"))
    let states = try Self.list("State", on: CalendarDate(year: 1998)).text
    #expect(states.hasPrefix("As of 31 December 1998. States: 29.\n"))
    #expect(!states.contains("beginning not known"))
    let day = Day(year: 1998, month: 12, day: 31)
    let edition = Edition(
      of: graph, at: AskedTime(asOf: CalendarDate(day), knowledge: graph.knowledge))
    func title(_ id: String) throws -> String {
      let card = EntityCard(of: try #require(graph.node(id: id)))
      return card.text(in: edition).split(separator: "\n").dropFirst().first.map(String.init) ?? ""
    }
    #expect(
      try title("cpec")
        == "China–Pakistan Economic Corridor (corridor, not there at that time)  cpec")
    #expect(try title("cicir").contains(", beginning not known)"))
  }

  /// Nothing is drawn in a growth or a status view that began after the day asked about.
  @Test(arguments: [2003, 2010, 2016])
  func nothingBeyondTheDayIsDrawn(year: Int) throws {
    let graph = try RealGraph.graph.get()
    let day = Day(year: year, month: 12, day: 31)
    for view in try RealGraph.views.get().0.views
    where ["growth", "sco-status", "family", "overview"].contains(view.id) {
      var options = DiagramOptions()
      options.time = .day(day)
      let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
      for edge in diagram.shownEdges {
        let validity = graph.claim(of: edge).validity
        #expect((validity.since?.firstDay ?? .distantPast) <= day, "\(view.id)")
      }
      let words = (diagram.nodes + diagram.furniture).flatMap(\.lines).map(\.text)
      let notes = Set(diagram.notes + diagram.sources)
      for later in (year + 1)...2025 {
        let said = words.filter { word in
          word.contains(String(later)) && !notes.contains { $0.contains(word) }
        }
        #expect(said.isEmpty, "\(view.id) as of \(year): \(said)")
      }
    }
  }
}
