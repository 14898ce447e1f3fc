import GraphCore

/// Finds the ways of one question.
struct PathSearch {
  let question: PathQuestion
  let costs: StepCosts
  private(set) var budget: SearchBudget
  private var search: BidirectionalSearch
  private var cut: SearchCut?
  private var count: UInt64 = 0

  init(_ question: PathQuestion, in graph: Graph) {
    self.question = question
    let filter = PathFilter(question.constraints, for: graph, named: question.named)
    let space = SearchSpace(graph, filter)
    costs = StepCosts(space: space, tieBreak: question.tieBreak)
    search = BidirectionalSearch(space)
    budget = SearchBudget(question.limits)
  }

  var space: SearchSpace { costs.space }

  /// The ways, how many there are of the shortest length, and what cut the search off.
  mutating func run() -> (ways: [Way], count: UInt64, cut: SearchCut?) {
    let ways = question.isThrough ? waysThrough() : waysBetween()
    return (ways, count, budget.cut ?? cut)
  }

  /// The length of the shortest way, or nil where there is none or the budget is spent.
  mutating func distance() -> Int? {
    guard !question.isThrough else {
      var one = question
      (one.want, one.limits.paths) = (.shortest, 1)
      var search = PathSearch(one, in: space.graph)
      return search.run().ways.first?.length
    }
    return search.meet(
      source, target, maxHops: question.mostHops, wholeLayer: false, budget: &budget)?.distance
  }

  private var source: UInt32 { question.source.rawValue }
  private var target: UInt32 { question.target.rawValue }

  private mutating func waysBetween() -> [Way] {
    let shortest = ShortestWays(
      from: source, to: target, &search, maxHops: question.mostHops,
      tieBreak: question.tieBreak, budget: &budget)
    guard let shortest else { return [] }
    count = shortest.count
    switch question.want {
    case .shortest: return [shortest.preferred]
    case .allShortest: return allShortest(shortest)
    case .best(let wanted): return best(wanted, after: shortest.preferred)
    case .all: return allWays()
    }
  }

  private mutating func allShortest(_ shortest: ShortestWays) -> [Way] {
    let ways = shortest.first(question.limits.paths)
    if UInt64(ways.count) < shortest.count { cut = .paths }
    return ways
  }

  private mutating func best(_ wanted: Int, after first: Way) -> [Way] {
    let limit = min(wanted, question.limits.paths)
    var yen = YenSearch(
      first, to: target, search, maxHops: question.mostHops, tieBreak: question.tieBreak)
    let ways = yen.first(limit, budget: &budget)
    if limit < wanted, ways.count == limit { cut = .paths }
    return ways
  }

  private mutating func allWays() -> [Way] {
    var simple = SimpleWays(
      from: source, to: target, through: question.stops, costs: costs,
      maxHops: question.mostHops, budget: &budget)
    var ways: [Way] = []
    let longest = min(question.mostHops, space.nodeCount - 1)
    guard let shortest = simple.shortest, shortest <= longest else { return [] }
    for length in shortest...longest {
      let room = question.limits.paths - ways.count
      let found = simple.ways(ofLength: length, most: room + 1, budget: &budget)
      ways += found.prefix(room)
      if found.count > room { cut = .paths }
      if found.count > room || budget.cut != nil { break }
    }
    return ways
  }

  /// Ways that visit certain nodes: length by length, until enough are found.
  private mutating func waysThrough() -> [Way] {
    if case .all = question.want {
      let ways = allWays()
      count = UInt64(ways.prefix { $0.length == ways.first?.length }.count)
      return ways
    }
    var simple = SimpleWays(
      from: source, to: target, through: question.stops, costs: costs,
      maxHops: min(question.mostHops, space.nodeCount - 1), budget: &budget)
    let most = max(question.limits.paths, 20_000)
    var ways: [Way] = []
    let longest = min(question.mostHops, space.nodeCount - 1)
    guard let shortest = simple.shortest, shortest <= longest else { return [] }
    for length in shortest...longest where ways.count < question.wanted && budget.cut == nil {
      if ways.count > 0, !question.isBest { break }
      let found = simple.ways(ofLength: length, most: most, budget: &budget)
      if ways.isEmpty { count = UInt64(found.count) }
      if found.count == most { cut = .paths }
      ways += found
    }
    let listed = min(question.wanted, question.limits.paths)
    if ways.count > listed, listed < question.wanted { cut = .paths }
    return Array(ways.prefix(listed))
  }
}

extension PathQuestion {
  /// The nodes to visit besides the ends, each once.
  var stops: [UInt32] {
    Set(through).subtracting([source, target]).map(\.rawValue).sorted()
  }

  var isThrough: Bool { !stops.isEmpty }

  var mostHops: Int {
    if case .all(let hops) = want { return min(hops, maxHops ?? .max) }
    return maxHops ?? .max
  }

  var isBest: Bool {
    if case .best = want { true } else { false }
  }

  /// How many ways are wanted.
  var wanted: Int {
    switch want {
    case .shortest: 1
    case .best(let count): count
    case .allShortest, .all: .max
    }
  }
}
