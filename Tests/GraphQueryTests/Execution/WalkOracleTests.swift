import GraphCore
import GraphTestSupport
import Testing

@testable import GraphQuery

/// Modes and selectors against all walks of small multigraphs, listed, filtered and chosen.
@Suite struct WalkOracleTests {
  enum Selector: CaseIterable {
    case none, any, anyTwo, shortest, allShortest, shortestTwo, groups, cheapest, cheapestTwo

    var text: String {
      switch self {
      case .none: ""
      case .any: "ANY"
      case .anyTwo: "ANY 2"
      case .shortest: "ANY SHORTEST"
      case .allShortest: "ALL SHORTEST"
      case .shortestTwo: "SHORTEST 2"
      case .groups: "SHORTEST 2 GROUPS"
      case .cheapest: "ANY CHEAPEST"
      case .cheapestTwo: "CHEAPEST 2"
      }
    }

    var isCheapest: Bool { self == .cheapest || self == .cheapestTwo }
  }

  private static let longest = 6

  @Test(arguments: 0..<8)
  func agree(_ part: Int) throws {
    var compared = 0
    for seed in 0..<250 {
      var random = RepeatableRandom(seed: UInt64(part * 1000 + seed))
      let graph = WalkGraph(&random)
      let session = QuerySession(try graph.reader())
      for _ in 0..<2 where try agrees(graph, session, &random) { compared += 1 }
    }
    #expect(compared > 300)
  }

  /// Compares one question; false where the oracle cannot tell because walks are too long.
  private func agrees(
    _ graph: WalkGraph, _ session: QuerySession, _ random: inout RepeatableRandom
  ) throws -> Bool {
    let spec = Self.spec(&random)
    let mode = WalkMode.allCases[random.below(4)]
    let selector = Selector.allCases[random.below(Selector.allCases.count)]
    if spec.isUnbounded, mode == .walk, selector == .none { return false }
    if selector.isCheapest, !spec.isPlain { return false }
    let ends = (random.once(in: 2), random.once(in: 2))
    let (first, last) = (random.below(graph.nodeCount), random.below(graph.nodeCount))
    var conditions: [String] = []
    if ends.0 { conditions.append("a.i = \(first)") }
    if ends.1 { conditions.append("b.i = \(last)") }
    let isClosed = !ends.1 && random.once(in: 8)
    var names = 0
    let pattern = "(a)\(spec.text(&names))(\(isClosed ? "a" : "b"))"
    let cost = selector.isCheapest ? " COST e1.w" : ""
    let text =
      "MATCH p = \(selector.text) \(mode.rawValue) \(pattern)\(cost)"
      + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
      + " RETURN p"
    let walks = graph.walks(most: Self.longest, keeps: mode.mayGrow).filter { walk in
      (!ends.0 || walk.nodes.first == first) && (!ends.1 || walk.nodes.last == last)
        && (!isClosed || walk.nodes.first == walk.nodes.last)
        && spec.matches(walk, from: 0, graph).contains(walk.edges.count)
    }
    let found = try Self.paths(text, session)
    if let complaint = Self.complaint(found, walks, selector, graph) {
      if complaint == "unknown" { return false }
      Issue.record(
        "\(text)\n\(graph.edges.map { "\($0.source)-\($0.type)\($0.weight)->\($0.target)" }): \(complaint)"
      )
    }
    return true
  }

  private static func spec(_ random: inout RepeatableRandom) -> WalkSpec {
    func hop(_ random: inout RepeatableRandom) -> WalkSpec {
      .hop(
        types: [[], ["R"], ["R", "S"]][random.below(3)],
        direction: WalkSpec.Direction.allCases[random.below(3)],
        most: random.once(in: 4) ? 2 : nil)
    }
    func repeated(_ part: WalkSpec, _ random: inout RepeatableRandom) -> WalkSpec {
      let lower = random.below(3)
      return .repeated(part, lower, random.once(in: 2) ? nil : lower + random.below(3))
    }
    switch random.below(6) {
    case 0: return hop(&random)
    case 1: return .sequence([hop(&random), hop(&random)])
    case 2: return .sequence([hop(&random), repeated(hop(&random), &random)])
    case 3:
      let lower = random.below(2)
      return .repeated(.sequence([hop(&random), hop(&random)]), lower, lower + 1)
    default: return repeated(hop(&random), &random)
    }
  }

  private static func paths(_ text: String, _ session: QuerySession) throws -> [Walk] {
    let query = try PreparedQuery(text)
    let plan = try QueryPlan(query.syntax, for: session, text: text)
    let rows = try plan.rows(in: session, limits: QueryLimits(paths: 5_000, memory: 1 << 22))
    return try rows.all().compactMap { row in
      guard case .path(let path) = row[0] else { return nil }
      return Walk(nodes: path.nodes.map(\.index), edges: path.edges.map(\.index))
    }
  }

  private static func complaint(
    _ found: [Walk], _ walks: [Walk], _ selector: Selector, _ graph: WalkGraph
  ) -> String? {
    if selector == .none {
      let expected = walks.count { $0.edges.count <= longest }
      let inReach = found.filter { $0.edges.count <= longest }
      return Set(inReach) == Set(walks) && inReach.count == expected
        ? nil : "\(inReach.count) of \(expected) walks"
    }
    struct Ends: Hashable { let first: Int, last: Int }
    func groups(_ walks: [Walk]) -> [Ends: [Walk]] {
      Dictionary(grouping: walks) {
        Ends(first: $0.nodes[0], last: $0.nodes[$0.nodes.count - 1])
      }
    }
    func cost(_ walk: Walk) -> Int {
      selector.isCheapest ? walk.edges.reduce(0) { $0 + graph.edges[$1].weight } : walk.edges.count
    }
    let (ours, all) = (groups(found), groups(walks))
    if Set(found).count != found.count { return "a path came twice" }
    for (ends, walks) in all {
      let mine = ours[ends] ?? []
      let short = mine.filter { $0.edges.count <= longest }
      guard short.allSatisfy(walks.contains) else { return "a path that does not fit" }
      let costs = walks.map(cost).sorted()
      switch selector {
      case .none: break
      case .any: if mine.count != 1 { return "not one path between \(ends)" }
      case .anyTwo: if mine.count < min(2, walks.count) { return "too few between \(ends)" }
      case .shortest, .cheapest:
        if mine.count != 1 { return "\(mine.count) paths between \(ends)" }
        if cost(mine[0]) > costs[0] { return "\(cost(mine[0])) and not \(costs[0])" }
      case .shortestTwo, .cheapestTwo:
        let (one, two) = (mine.map(cost).sorted(), Array(costs.prefix(2)))
        if one.count < two.count { return "\(one) and not \(two) between \(ends)" }
        if zip(one, two).contains(where: { $0 > $1 }) { return "\(one) and not \(two)" }
        if mine.count > 2 { return "too many between \(ends)" }
      case .allShortest, .groups:
        let lengths = Set(costs).sorted().prefix(selector == .groups ? 2 : 1)
        let expected = walks.filter { lengths.contains(cost($0)) }
        if Set(short) != Set(expected) {
          return "\(short.count) and not \(expected.count) between \(ends)"
        }
      }
    }
    return ours.contains { all[$0.key] == nil && $0.value.contains { $0.edges.count <= longest } }
      ? "ends that no walk has" : nil
  }
}

extension WalkSpec {
  /// Whether every edge has the same name in the pattern's text, and stands in one place.
  fileprivate var isPlain: Bool {
    switch self {
    case .hop, .repeated(.hop, _, _): true
    default: false
    }
  }
}
