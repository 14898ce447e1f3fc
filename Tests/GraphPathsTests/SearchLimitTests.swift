import GraphCore
import GraphPaths
import GraphTestSupport
import Testing

@Suite struct SearchLimitTests {
  /// A ladder of `rungs` pairs of nodes, each joined to both of the next: 2^rungs ways.
  private func ladder(_ rungs: Int) throws -> GraphSketch {
    func name(_ rung: Int, _ side: String) -> String {
      "r" + String(repeating: "0", count: 3 - String(rung).count) + String(rung) + side
    }
    var lines = ["s -step- \(name(0, "a"))", "s -step- \(name(0, "b"))"]
    for rung in 0..<rungs - 1 {
      for (one, two) in [("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")] {
        lines.append("\(name(rung, one)) -step- \(name(rung + 1, two))")
      }
    }
    lines += ["\(name(rungs - 1, "a")) -step- t", "\(name(rungs - 1, "b")) -step- t"]
    return try GraphSketch(lines.joined(separator: "\n"))
  }

  private func question(_ sketch: GraphSketch) throws -> PathQuestion {
    PathQuestion(
      from: try sketch.node("s"), to: try sketch.node("t"),
      constraints: PathConstraints(in: .day(sketch.graph.knowledge)))
  }

  @Test func countingIsExactAndThenSaturates() throws {
    let short = try ladder(40)
    #expect(try short.graph.answer(question(short)).shortestWays == 1 << 40)
    let long = try ladder(70)
    #expect(try long.graph.answer(question(long)).shortestWays == .max)
  }

  @Test func tooManyWaysAreCutOffAndSaid() throws {
    let sketch = try ladder(10)
    var question = try question(sketch)
    question.limits.paths = 5
    for want in [PathQuestion.Want.allShortest, .all(maxHops: 11), .best(1000)] {
      question.want = want
      let answer = try sketch.graph.answer(question)
      #expect(answer.paths.count == 5)
      #expect(answer.cut == .paths)
      #expect(!answer.isComplete)
    }
    question.want = .best(3)
    #expect(try sketch.graph.answer(question).isComplete)
  }

  @Test func firstWaysOfVeryManyBeginWithThePreferred() throws {
    let sketch = try ladder(30)
    var question = try question(sketch)
    question.want = .allShortest
    question.limits.paths = 4
    let all = try sketch.graph.answer(question)
    question.want = .shortest
    #expect(all.paths.first == (try sketch.graph.answer(question)).paths.first)
  }

  @Test func workIsLimited() throws {
    let sketch = try ladder(12)
    var question = try question(sketch)
    question.want = .all(maxHops: 24)
    question.limits = SearchLimits(paths: 1_000_000, expansions: 5000)
    #expect(try sketch.graph.answer(question).cut == .work)
  }

  @Test func aSearchStopsWhenAsked() throws {
    let sketch = try ladder(12)
    var question = try question(sketch)
    question.want = .all(maxHops: 24)
    question.limits = SearchLimits(paths: 1_000_000) { true }
    #expect(try sketch.graph.answer(question).cut == .stopped)
  }
}
