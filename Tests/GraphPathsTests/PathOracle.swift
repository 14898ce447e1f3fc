import GraphCore
import GraphTestSupport

@testable import GraphPaths

/// Every way of a question, found by trying everything; slow and obviously right.
struct PathOracle {
  let graph: Graph
  let question: PathQuestion
  private let slice: TimeSlice

  init(_ question: PathQuestion, in graph: Graph) {
    (self.graph, self.question) = (graph, question)
    slice = TimeSlice(
      graph, in: question.constraints.frame,
      includesProposed: question.constraints.includesProposed, named: question.named)
  }

  func admits(_ edge: Edge) -> Bool {
    let constraints = question.constraints
    if let via = constraints.via, !via.contains(edge.kind) { return false }
    if constraints.avoidedKinds.contains(edge.kind) { return false }
    for end in [edge.source, edge.target] where constraints.avoidedNodes.contains(end) {
      return false
    }
    guard slice.edges.contains(edge.id), edge.source != edge.target else { return false }
    guard let bound = constraints.atLeast else { return true }
    return edge.level.map { graph.levels.isAtLeast($0, bound) == true } ?? false
  }

  func edges(_ one: NodeID, _ two: NodeID) -> [EdgeID] {
    graph.edgeIDs.filter { id in
      let edge = graph[id]
      let isAhead = edge.source == one && edge.target == two
      let mayTurn =
        !question.constraints.keepsDirection || !graph.schema[edge.kind].isDirected
      let isBack = mayTurn && edge.source == two && edge.target == one
      return admits(edge) && (isAhead || isBack)
    }
  }

  /// All ways in the order of preference.
  func ways(maxHops: Int = .max) -> [[NodeID]] {
    guard slice.nodes.contains(question.source) else { return [] }
    var found: [[NodeID]] = []
    extend([question.source], &found)
    return
      found
      .filter { $0.count - 1 <= min(maxHops, question.maxHops ?? .max) }
      .filter { way in question.through.allSatisfy(way.contains) }
      .sorted { rank($0).lexicographicallyPrecedes(rank($1)) }
  }

  private func extend(_ way: [NodeID], _ found: inout [[NodeID]]) {
    guard let last = way.last else { return }
    if last == question.target { return found.append(way) }
    for next in graph.nodeIDs where !way.contains(next) && !edges(last, next).isEmpty {
      extend(way + [next], &found)
    }
  }

  /// Length, disputed steps, sum of ranks, then the nodes.
  private func rank(_ way: [NodeID]) -> [Int] {
    let steps = zip(way, way.dropFirst()).map { one, two in
      edges(one, two).map { (graph.isDisputed($0) ? 1 : 0, preference($0)) }.min { $0 < $1 }
        ?? (0, 0)
    }
    let sums = steps.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
    return [way.count, sums.0, sums.1] + way.map(\.index)
  }

  private func preference(_ edge: EdgeID) -> Int {
    switch graph.kind(of: edge).family {
    case .partnership: 0
    case .membership where graph[edge].source.index == 0 || graph[edge].target.index == 0: 1
    case .geography: 2
    default: 3
    }
  }
}

/// Questions by chance, over all filters.
struct PathTrial {
  let graph: Graph
  var question: PathQuestion

  static let tieBreak = TieBreak([
    .family(.partnership), .familyAt(.membership, NodeID(0)), .family(.geography),
  ])

  init(seed: UInt64, nodes: Int = 7, edges: Int = 16) throws {
    graph = try RandomGraph.sketch(seed: seed, nodes: nodes, edges: edges).graph
    var random = RepeatableRandom(seed: seed &* 31 &+ 5)
    var constraints = PathConstraints(in: Self.frame(&random))
    let kinds = graph.schema.relationshipKinds.indices.map { RelationshipKindID($0) }
    if random.once(in: 4) { constraints.via = Array(kinds.dropFirst(random.below(2))) }
    if random.once(in: 5), let kind = kinds.first { constraints.avoidedKinds = [kind] }
    if random.once(in: 4) { constraints.avoidedNodes = [NodeID(2)] }
    if random.once(in: 5) { constraints.atLeast = LevelID(random.below(4)) }
    constraints.includesProposed = random.once(in: 2)
    question = PathQuestion(from: NodeID(0), to: NodeID(1), constraints: constraints)
    (question.tieBreak, question.seeksRelaxations) = (Self.tieBreak, false)
    if random.once(in: 3) { question.maxHops = 1 + random.below(4) }
    question.constraints.keepsDirection = random.once(in: 3)
  }

  private static func frame(_ random: inout RepeatableRandom) -> TimeFrame {
    let day = Day(year: 1998 + random.below(28), month: 6, day: 1)
    return random.once(in: 3) ? .during(day, day.advanced(by: 2000)) : .day(day)
  }

  var oracle: PathOracle { PathOracle(question, in: graph) }

  func nodes(_ answer: PathAnswer) -> [[NodeID]] { answer.paths.map(\.nodes) }
}
