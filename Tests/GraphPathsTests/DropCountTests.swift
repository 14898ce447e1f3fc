import GraphCore
import GraphTestSupport
import Testing

@testable import GraphPaths

@Suite struct DropCountTests {
  /// Every edge that the filter refuses at a reachable node is counted once.
  @Test(arguments: PathLawTests.seeds) func refusedEdgesCountOnce(seed: UInt64) throws {
    var trial = try PathTrial(seed: seed, nodes: 8, edges: 10)
    trial.question.constraints.keepsDirection = false
    let answer = try trial.graph.answer(trial.question)
    guard answer.paths.isEmpty, trial.question.maxHops == nil else { return }
    guard answer.absent.isEmpty else { return #expect(answer.dropped.isEmpty) }
    let counted = answer.dropped.flatMap(\.edges)
    #expect(Set(counted).count == counted.count)
    let reached = try reachable(trial)
    let refused = trial.graph.edgeIDs.filter { id in
      let edge = trial.graph[id]
      return edge.source != edge.target && !trial.oracle.admits(edge)
        && (reached.contains(edge.source) || reached.contains(edge.target))
    }
    #expect(Set(counted) == Set(refused))
  }

  private func reachable(_ trial: PathTrial) throws -> Set<NodeID> {
    let filter = PathFilter(
      trial.question.constraints, for: trial.graph, named: trial.question.named)
    let ends = [trial.question.source, trial.question.target].filter(filter.nodes.contains)
    return Set(
      ends.flatMap { end in
        trial.graph.neighborhood(of: end, hops: 99, filter: filter).neighbors.map(\.node) + [end]
      })
  }

  @Test func reasonsAreTold() throws {
    let sketch = try GraphSketch(
      """
      high > low
      F since 2020
      P proposed
      A -partner- C level low
      A -partner- D level side
      A -partner- E
      A -partner- B level high since 2024
      A -partner- G level high until 2005
      A -partner- H level high since 2010
      A -partner- F level high
      A -partner- P level high
      A -partner- X level high
      A -member-> B
      """)
    let graph = sketch.graph
    var constraints = PathConstraints(in: .day(Day(year: 2010, month: 5, day: 1)))
    constraints.atLeast = try sketch.level("high")
    constraints.avoidedNodes = [try sketch.node("X")]
    constraints.avoidedKinds = [try sketch.kind("member")]
    let question = PathQuestion(
      from: try sketch.node("A"), to: try sketch.node("B"), constraints: constraints)
    let answer = try graph.answer(question)
    #expect(
      answer.dropped.map(\.reason) == [
        .kind, .noLevel, .belowLevel, .incomparable, .notYet, .possiblyAlready, .noLonger,
        .proposed, .absent, .avoided,
      ])
    #expect(answer.dropped.allSatisfy { $0.count == 1 })
    #expect(
      answer.relaxations == [
        Relaxation(change: .later(Day(year: 2024, month: 12, day: 31)), length: 1)
      ])
  }
}
