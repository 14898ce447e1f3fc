import GraphCore
import GraphTestSupport
import Testing

@testable import GraphPaths

/// Every algorithm against the oracle, on random graphs with random filters.
@Suite struct PathLawTests {
  static let seeds: ClosedRange<UInt64> = 1...120

  @Test(arguments: seeds) func shortestIsThePreferredOne(seed: UInt64) throws {
    let trial = try PathTrial(seed: seed)
    let ways = trial.oracle.ways()
    let answer = try trial.graph.answer(trial.question)
    #expect(trial.nodes(answer) == Array(ways.prefix(1)))
    #expect(answer.shortestWays == UInt64(ways.filter { $0.count == ways[0].count }.count))
    #expect(answer.isComplete)
  }

  @Test(arguments: seeds) func allShortestAreInOrder(seed: UInt64) throws {
    var trial = try PathTrial(seed: seed)
    trial.question.want = .allShortest
    let ways = trial.oracle.ways()
    let answer = try trial.graph.answer(trial.question)
    #expect(trial.nodes(answer) == ways.filter { $0.count == ways[0].count })
  }

  @Test(arguments: seeds) func bestAreThePrefixOfAll(seed: UInt64) throws {
    var trial = try PathTrial(seed: seed)
    trial.question.want = .best(9)
    let answer = try trial.graph.answer(trial.question)
    #expect(trial.nodes(answer) == Array(trial.oracle.ways().prefix(9)))
  }

  @Test(arguments: seeds) func allWithinHops(seed: UInt64) throws {
    var trial = try PathTrial(seed: seed)
    trial.question.want = .all(maxHops: 4)
    let answer = try trial.graph.answer(trial.question)
    #expect(trial.nodes(answer) == trial.oracle.ways(maxHops: 4))
  }

  @Test(arguments: seeds) func throughAllInAnyOrder(seed: UInt64) throws {
    var trial = try PathTrial(seed: seed, nodes: 7, edges: 22)
    trial.question.constraints.avoidedNodes = []
    trial.question.through = [NodeID(3), NodeID(5)]
    let ways = trial.oracle.ways()
    let answer = try trial.graph.answer(trial.question)
    #expect(trial.nodes(answer) == Array(ways.prefix(1)))
    #expect(answer.shortestWays == UInt64(ways.filter { $0.count == ways[0].count }.count))
    trial.question.want = .best(5)
    #expect(trial.nodes(try trial.graph.answer(trial.question)) == Array(ways.prefix(5)))
  }

  @Test(arguments: seeds) func stepsAreAdmittedAndTheOthersTold(seed: UInt64) throws {
    var trial = try PathTrial(seed: seed)
    trial.question.want = .allShortest
    for path in try trial.graph.answer(trial.question).paths {
      for step in path.steps {
        #expect(Set([step.edge] + step.also) == Set(trial.oracle.edges(step.from, step.to)))
        #expect(!step.also.contains(step.edge))
      }
    }
  }

  /// Day by day: the way holds if its nodes do and each step has an edge that does.
  @Test(arguments: seeds) func daysTogetherAreThoseOnWhichEachStepHolds(seed: UInt64) throws {
    var trial = try PathTrial(seed: seed)
    let first = Day(year: 2000 + Int(seed % 18), month: 3, day: 1)
    let frame = TimeFrame.during(first, first.advanced(by: 1500))
    (trial.question.constraints.frame, trial.question.want) = (frame, .best(4))
    let graph = trial.graph
    for path in try graph.answer(trial.question).paths {
      let stretches = path.daysTogether(in: graph, at: frame)
      #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.end < $1.start })
      #expect(stretches.allSatisfy { !$0.isEmpty })
      for offset in Int32(-3)...1503 {
        let day = first.advanced(by: offset)
        let holds =
          offset >= 0 && offset <= 1500
          && path.nodes.allSatisfy { graph.interval(of: $0).contains(day) }
          && path.steps.allSatisfy { step in
            ([step.edge] + step.also).contains { graph[$0].interval.contains(day) }
          }
        guard holds != stretches.contains(where: { $0.contains(day) }) else { continue }
        Issue.record("\(day) is told wrongly")
      }
    }
  }

  @Test(arguments: seeds) func searchesUnderOneFilterAgree(seed: UInt64) throws {
    let trial = try PathTrial(seed: seed)
    let graph = trial.graph
    let filter = PathFilter(trial.question.constraints, for: graph)
    var search = BidirectionalSearch(graph, filter: filter)
    for target in graph.nodeIDs {
      var question = trial.question
      (question.source, question.maxHops) = (NodeID(4), nil)
      question.target = target
      guard filter.nodes.contains(NodeID(4)), filter.nodes.contains(target) else {
        #expect(search.distance(from: NodeID(4), to: target) == nil)
        continue
      }
      let shortest = PathOracle(question, in: graph).ways().first.map { $0.count - 1 }
      #expect(search.distance(from: NodeID(4), to: target) == shortest)
      let path = search.shortestPath(from: NodeID(4), to: target)
      #expect(path?.length == shortest)
      for step in path?.steps ?? [] {
        #expect(Set([graph[step.edge].source, graph[step.edge].target]) == [step.from, step.to])
      }
    }
  }

  /// Parallel edges make walks of their own; a condition and the two ends come besides the filter.
  @Test(arguments: seeds) func shortestWalksAreAllChoicesOfEdges(seed: UInt64) throws {
    var trial = try PathTrial(seed: seed, nodes: 6, edges: 20)
    (trial.question.maxHops, trial.question.constraints.avoidedNodes) = (nil, [])
    let (graph, question) = (trial.graph, trial.question)
    let isOdd: EdgeCondition = { $0.index % 5 != 0 }
    let ways = trial.oracle.ways().map { nodes in
      zip(nodes, nodes.dropFirst()).map { trial.oracle.edges($0, $1).filter(isOdd) }
    }
    let walks = ways.flatMap { steps in
      steps.reduce([[EdgeID]]()) { walks, edges in
        walks.isEmpty ? edges.map { [$0] } : walks.flatMap { walk in edges.map { walk + [$0] } }
      }
      .filter { $0.count == steps.count }
    }
    let shortest = walks.map(\.count).min()
    let filter = PathFilter(question.constraints, for: graph, named: question.named)
    guard filter.nodes.contains(question.source), filter.nodes.contains(question.target) else {
      return
    }
    var search = BidirectionalSearch(graph, filter: filter)
    var budget = SearchBudget(SearchLimits())
    let one = search.shortestWalk(
      from: question.source, to: question.target, where: isOdd, budget: &budget)
    #expect(one?.length == shortest)
    var found = search.shortestWalks(
      from: question.source, to: question.target, where: isOdd, budget: &budget)
    var listed: [[EdgeID]] = []
    while let walk = found?.next() { listed.append(walk.edges) }
    #expect(
      listed == walks.filter { $0.count == shortest }.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(one.map { listed.contains($0.edges) } ?? listed.isEmpty)
  }

  @Test(arguments: seeds) func neighborhoodsHoldWhatIsNear(seed: UInt64) throws {
    let trial = try PathTrial(seed: seed)
    let (graph, center) = (trial.graph, NodeID(0))
    let filter = PathFilter(trial.question.constraints, for: graph, named: [center])
    let near = graph.neighborhood(of: center, hops: 2, filter: filter)
    for node in graph.nodeIDs where node != center && filter.nodes.contains(node) {
      var search = BidirectionalSearch(graph, filter: filter)
      let distance = search.distance(from: center, to: node, maxHops: 2)
      #expect(near.neighbors.first { $0.node == node }?.distance == distance)
    }
    let inside = Set(near.neighbors.map(\.node) + [center])
    let edges = graph.edgeIDs.filter { id in
      let edge = graph[id]
      return trial.oracle.admits(edge) && inside.contains(edge.source)
        && inside.contains(edge.target) && filter.nodes.contains(center)
        && filter.nodes.contains(edge.source) && filter.nodes.contains(edge.target)
    }
    #expect(near.edges == edges)
  }
}
