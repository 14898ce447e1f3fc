import GraphCore
import GraphTestSupport
import Testing

@testable import GraphViews

@Suite struct NoteNumbersTests {
  @Test(arguments: [1, 9, 10, 47, 205, 1987])
  func raisedDigitsAreReadBack(number: Int) {
    let text = RaisedNumber.text(number)
    #expect(!text.contains { $0.isASCII } && text.count == String(number).count)
    #expect(RaisedNumber.numbers(in: "China*\(text) 2001, Iran\(text)") == [number, number])
    #expect(RaisedNumber.numbers(in: "China \(number)").isEmpty)
  }

  @Test func unitsAreNoNumbers() {
    #expect(RaisedNumber.numbers(in: "30 bn m³ a year⁷") == [7])
    #expect(RaisedNumber.numbers(in: "30 млрд м³").isEmpty)
  }

  /// The same documents have one number, in whatever order claims name them; no document none.
  @Test func documentsThatGoTogetherHaveOneNumber() throws {
    let graph = try PocketGraph.graph()
    let numbers = NoteNumbers()
    let claims = graph.edgeIDs.map { graph[$0].claim }
    for claim in claims {
      let cited = Set(graph[claim].citations)
      let number = numbers.number(of: [claim], in: graph)
      #expect((number == nil) == cited.isEmpty)
      guard let number else { continue }
      #expect(Set(numbers.all[number - 1].citations) == cited)
      #expect(numbers.number(of: [claim, claim], in: graph) == number)
      #expect(numbers.all[number - 1].claims.contains(claim))
    }
    let sets = Set(claims.map { Set(graph[$0].citations) }.filter { !$0.isEmpty })
    #expect(numbers.all.count == sets.count && sets.count > 1)
    let order = numbers.all.map(\.citations)
    let turned = NoteNumbers(order.reversed())
    for (index, citations) in order.enumerated() {
      let claim = try #require(claims.first { Set(graph[$0].citations) == Set(citations) })
      #expect(turned.number(of: [claim], in: graph) == order.count - index)
    }
  }
}
