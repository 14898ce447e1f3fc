import GraphCore
import GraphTestSupport
import Testing

@testable import GraphPaths

/// Ways over what is not counted yet, but may be there already.
@Suite struct PossibleWayTests {
  private static let sketch = """
    A -partner- V
    V -partner- B
    A -member-> B since 2013
    """

  private func possible(
    _ text: String, on day: Day, _ change: (inout PathQuestion) throws -> Void = { _ in }
  ) throws -> [String] {
    let sketch = try GraphSketch(text)
    var question = PathQuestion(
      from: try sketch.node("A"), to: try sketch.node("B"),
      constraints: PathConstraints(in: .day(day)))
    try change(&question)
    let answer = try sketch.graph.answer(question)
    return [answer.paths.first, answer.possible].map { path in
      path.map { $0.nodes.map { sketch.graph[$0].id }.joined() } ?? "-"
    }
  }

  private let spring = Day(year: 2013, month: 5, day: 1)

  @Test func aShorterWayMayBeThereAlready() throws {
    #expect(try possible(Self.sketch, on: spring) == ["avb", "ab"])
    #expect(try possible(Self.sketch, on: Day(year: 2012, month: 12, day: 31)) == ["avb", "-"])
    #expect(try possible(Self.sketch, on: Day(year: 2013, month: 12, day: 31)) == ["ab", "-"])
  }

  @Test func aWayMayBeThereWhereNoneIsSure() throws {
    #expect(try possible("A -member-> B since 2013", on: spring) == ["-", "ab"])
    #expect(try possible("A -lies-> C\nB -lies-> C\nC since 2013", on: spring) == ["-", "acb"])
    #expect(try possible("A -lies-> B\nB since 2013", on: spring) == ["-", "ab"])
    #expect(try possible("A -lies-> B\nB since 2014", on: spring) == ["-", "-"])
  }

  @Test func whatIsNoShorterIsNotTold() throws {
    let detour = Self.sketch.replacing("A -member-> B since 2013", with: "")
    let equal = detour + "A -member-> U since 2013\nU -partner- B"
    #expect(try possible(equal, on: spring) == ["avb", "-"])
  }

  @Test func theOtherConstraintsHold() throws {
    let day = spring
    #expect(
      try possible(Self.sketch, on: day) { question in
        question.constraints.avoidedKinds = [try GraphSketch(Self.sketch).kind("member")]
      } == ["avb", "-"])
    #expect(
      try possible(Self.sketch, on: day) { $0.seeksRelaxations = false } == ["avb", "-"])
    #expect(
      try possible("A -member-> V since 2013\nV -partner- B", on: day) { $0.maxHops = 1 } == [
        "-", "-",
      ])
    #expect(
      try possible(Self.sketch, on: day) { $0.constraints.includesPossible = true } == ["ab", "-"])
  }
}
