import Foundation
import Testing

/// What figures say agrees with answers in words to the same question.
@Suite struct FigureFactsTests {
  private static func dot(_ words: String) throws -> String {
    let run = try CommandRun("\(words) --format dot")
    #expect(run.status == 0)
    return run.text
  }

  /// A selection that was cut before it was laid out counts what was cut, too.
  @Test(arguments: ["ego", "growth", "matrix", "rings"])
  func whatIsLeftOutIsCountedFromAll(layout: String) throws {
    let json = try CommandRun("neighbors china --hops 2 --format json")
    let answer = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
    let neighbors = try #require(answer?["neighbors"] as? [[String: Any]])
    let all = Set(neighbors.compactMap { $0["id"] as? String }).count
    #expect(all > 120)
    let figure = try Self.dot("render --around china --hops 2 --layout \(layout)")
    #expect(figure.contains(" of \(all) entities"), "\(all)")
  }

  /// The seat of RATS was to be Bishkek, and is Tashkent.
  @Test func overAStretchTheLastSeatIsTold() throws {
    let figure = try Self.dot("render overview --during 2000/2025")
    #expect(figure.contains("  Tashkent<") && !figure.contains("  Bishkek<"))
  }

  @Test func aChangedValueIsNamed() throws {
    let words = "compare 2016 2025-09-02 --about sco"
    #expect(try CommandRun(words).text.contains("militant bases destroyed, at least: 500"))
    let figure = try Self.dot(words).replacing("\\l", with: " ")
    #expect(figure.contains("SCO: militant bases destroyed, at least"))
  }
}
