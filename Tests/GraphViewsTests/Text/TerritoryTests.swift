import GraphCore
import GraphTestSupport
import Testing

@testable import GraphViews

/// What one state administers and another claims is said below every figure of it.
@Suite struct TerritoryTests {
  private let sentence = LocalizedText(
    "Khorgos is administered by one and claimed by another.", ru: "Хоргос спорен.")

  private func graph() throws -> Graph {
    var world = MapWorld()
    world.add("china", "State")
    world.place("khorgos", 44.2, 80.4)
    world.state("khorgos", Property("territory", .localized(sentence)))
    world.place("beijing", 39.9, 116.4)
    for id in ["pipe", "road"] {
      world.corridor(id, mode: "road", stage: "operating")
      world.tie(id, "RUNS_THROUGH", "khorgos", [Property("sequence", .integer(1))])
    }
    return try world.graph()
  }

  private func notes(
    _ parts: [PartsSelector.Part], in language: Language = .english
  ) throws -> [String] {
    var options = DiagramOptions()
    options.language = language
    let view = GraphView(
      id: "parts", title: LocalizedText("Parts"), showing: PartsSelector(groups: [.init(parts)]),
      layout: "layers")
    return try DiagramBuilder.diagram(view, of: graph(), options: options).notes
  }

  @Test func aPictureOfThePlaceSaysSo() throws {
    let text = sentence.text(in: .english)
    #expect(try notes([.entity("khorgos")]) == [text])
    #expect(try notes([.entity("khorgos")], in: .russian) == ["Хоргос спорен."])
    #expect(try notes([.entity("khorgos")], in: .chinese) == [text + " [en]"])
  }

  @Test func aPictureOfWhatRunsThroughItSaysSo() throws {
    let text = sentence.text(in: .english)
    #expect(try notes([.entity("pipe"), .entity("road")]) == ["pipe, road: " + text])
  }

  @Test func otherPicturesDoNot() throws {
    #expect(try notes([.entity("beijing"), .entity("china")]) == [])
  }
}
