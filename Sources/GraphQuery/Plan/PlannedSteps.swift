/// The parts of a clause once they are gathered.
struct ClauseParts {
  let nodes: [PatternNode]
  /// The number of the node of a slot.
  let numbers: SmallMap<Int, Int>
  let links: [PatternLink]
  let paths: [PatternPath]
  let book: PlanBook
  let time: PatternTime
  /// Whether no edge may be used twice.
  let keepsEdgesApart: Bool
  /// Whether it does not matter how often a row comes.
  let ignoresRepeats: Bool

  init(_ planner: MatchPlanner) {
    (nodes, numbers, links, paths) = (
      planner.nodes, planner.numbers, planner.links, planner.paths
    )
    (book, time, ignoresRepeats) = (planner.book, planner.time, planner.ignoresRepeats)
    keepsEdgesApart = planner.clause.mode == .differentRelationships
  }

  /// What the node of a slot must be.
  func test(of slot: Int) -> Automaton.NodeTest {
    numbers[slot].map { nodes[$0].test } ?? Automaton.NodeTest()
  }
}

/// The operators of a clause while its parts are put in place, one after the other.
struct PlannedSteps {
  private let parts: ClauseParts
  private(set) var tree: PlanTree
  /// The slots that have their values.
  private(set) var bound: SlotSet
  private var new: [Int] = []
  private var waiting = WaitingConditions()
  private var taken: TakenEdges?
  /// For each whole path its variable's slot, by the number of its link.
  private var wholePaths = SmallMap<Int, Int>()

  /// Begins after the rows of `input`.
  init(_ parts: ClauseParts, after input: PlanTree, bound: SlotSet) {
    (self.parts, tree, self.bound) = (parts, input, bound)
    for path in parts.paths where path.isWhole {
      if let slot = path.slot, let link = path.links.first { wholePaths.set(slot, for: link) }
    }
  }

  /// The slots that got their values since the last time.
  mutating func takeNew() -> [Int] {
    defer { new = [] }
    return new
  }

  private mutating func bind(_ slot: Int) {
    guard bound.insert(slot) else { return }
    new.append(slot)
    waiting.bind(slot)
  }

  private mutating func put(_ step: any PlanStep, estimate: Double) {
    tree = parts.book.tree(step, [tree], estimate: estimate)
  }

  /// Tests the nodes that were bound before the clause.
  mutating func checkBound() {
    if !bound.isEmpty {
      for node in parts.nodes where bound.contains(node.slot) { check(node) }
    }
    for link in parts.links {
      guard case .edge(let slot, _, true) = link.kind, !bound.contains(link.left),
        !bound.contains(link.right)
      else { continue }
      put(
        EdgeEndsStep(edge: slot, left: link.left, right: link.right, text: link.text),
        estimate: tree.estimate)
      for slot in link.left == link.right ? [link.left] : [link.left, link.right] {
        bind(slot)
        if let node = parts.numbers[slot] { check(parts.nodes[node]) }
      }
    }
  }

  private mutating func check(_ node: PatternNode) {
    put(
      NodeCheckStep(slot: node.slot, text: node.text, test: node.test, time: parts.time),
      estimate: tree.estimate)
  }

  /// Keeps a condition until the slots that it reads have their values; what the clause does not
  /// bind has its own.
  mutating func wait(for condition: NamedCondition, _ fresh: SlotSet, _ slots: SlotTable) {
    let read = condition.names.compactMap { slots[$0] }
    let missing = read.filter { fresh.contains($0) && !bound.contains($0) }
    waiting.append(condition.source, reading: SlotSet(read), missing: missing)
  }

  /// Looks for nodes.
  mutating func scan(_ number: Int, _ compiler: inout ExpressionCompiler) throws(QueryError) {
    var node = parts.nodes[number]
    bind(node.slot)
    node.test.checks += try takeReady(&compiler)
    let size = node.seek == nil ? parts.book.topology.statistics.size(node.test) : 1
    put(
      NodeScanStep(
        slot: node.slot, text: node.text, test: node.test, seek: node.seek, time: parts.time),
      estimate: tree.estimate * size)
  }

  /// Follows a link from one of its ends.
  mutating func follow(
    _ number: Int, isReversed: Bool, _ growth: Double, _ compiler: inout ExpressionCompiler
  ) throws(QueryError) {
    let link = parts.links[number]
    let (from, to) = isReversed ? (link.right, link.left) : (link.left, link.right)
    let isTargetBound = bound.contains(to)
    bind(to)
    if let edges = link.edges { bind(edges) }
    var test = parts.test(of: to)
    if isTargetBound { test = Automaton.NodeTest(admitsProposed: test.admitsProposed) }
    let taken = TakenSlots(links: parts.keepsEdgesApart ? taken : nil, types: link.types)
    let step: any PlanStep =
      switch link.kind {
      case .edge(let slot, let edge, let isBound):
        ExpandStep(
          from: from, edge: slot, to: to, test: isReversed ? edge.reversed : edge,
          isEdgeBound: isBound, isTargetBound: isTargetBound, target: test,
          checks: try takeReady(&compiler), taken: taken, text: link.text, time: parts.time)
      case .walk(let walk):
        search(
          link, walk, isReversed: isReversed, isTargetBound: isTargetBound, test, taken)
      }
    put(step, estimate: max(tree.estimate * growth, 0.01))
    if let edges = link.edges { self.taken = TakenEdges(edges, link.types, before: self.taken) }
    for slot in link.captured { bind(slot) }
    if let path = wholePaths[number] { bind(path) }
  }

  /// Tells the conditions that can be told now.
  mutating func filter(_ compiler: inout ExpressionCompiler) throws(QueryError) {
    if waiting.hasReady { filter(try takeReady(&compiler)) }
  }

  /// Tells the conditions that are left.
  mutating func finish(_ compiler: inout ExpressionCompiler) throws(QueryError) {
    filter(try compiled(waiting.takeAll(), &compiler))
  }

  private mutating func filter(_ conditions: [Condition]) {
    if conditions.isEmpty { return }
    let text = conditions.map { parts.book.snippet($0.source.span) }.joined(separator: " AND ")
    put(
      FilterStep(conditions: conditions, time: parts.time, text: text),
      estimate: conditions.reduce(tree.estimate) { size, _ in size * 0.3 })
  }

  private mutating func takeReady(
    _ compiler: inout ExpressionCompiler
  ) throws(QueryError) -> [Condition] {
    waiting.hasReady ? try compiled(waiting.takeReady(), &compiler) : []
  }

  private func compiled(
    _ sources: [(source: Expression, slots: SlotSet)], _ compiler: inout ExpressionCompiler
  ) throws(QueryError) -> [Condition] {
    var result: [Condition] = []
    for (source, slots) in sources {
      result.append(
        Condition(source: source, compiled: try compiler.compile(source), slots: slots))
    }
    return result
  }

  /// Puts the paths together that somebody reads as a whole.
  mutating func buildPaths() {
    for path in parts.paths where !path.isWhole {
      guard let slot = path.slot else { continue }
      var pieces = [path.nodes[0]]
      for (link, node) in zip(path.links, path.nodes.dropFirst()) {
        if let edges = parts.links[link].edges { pieces.append(edges) }
        pieces.append(node)
      }
      put(BuildPathStep(slot: slot, parts: pieces, text: path.name), estimate: tree.estimate)
      bind(slot)
    }
  }
}

extension PlannedSteps {
  private func search(
    _ link: PatternLink, _ walk: LinkedWalk, isReversed: Bool, isTargetBound: Bool,
    _ target: Automaton.NodeTest, _ taken: TakenSlots
  ) -> WalkSearchStep {
    let (from, to) = isReversed ? (link.right, link.left) : (link.left, link.right)
    var automaton = walk.automaton
    let goal = isReversed ? 0 : automaton.end
    automaton.states[goal].test = target
    automaton.states[goal].slot = to
    automaton.states[isReversed ? automaton.end : 0].test =
      Automaton.NodeTest(admitsProposed: true)
    let plan = WalkPlan(
      automaton: automaton, rules: walk.rules,
      writer: WalkWriter(from: from, to: to, path: link.path, isReversed: isReversed),
      isTargetBound: isTargetBound, taken: taken, time: parts.time)
    return WalkSearchStep(
      plan: plan, strategy: strategy(plan, walk.choice), choice: walk.choice, text: link.text)
  }

  private func strategy(_ plan: WalkPlan, _ choice: WalkChoice?) -> WalkSearchStep.Strategy {
    let isPlain =
      plan.automaton.plainStep != nil && plan.rules.allowSimpleWays
      && plan.automaton.states[plan.start].captures.isEmpty
    if let choice {
      let wantsOne = choice.count == .literal(1) && choice.cost.source == nil
      let isShortest = choice.kind == .shortest || choice.kind == .any
      guard wantsOne, isPlain else { return .chosen }
      return isShortest ? .shortest : choice.kind == .shortestGroups ? .allShortest : .chosen
    }
    guard parts.ignoresRepeats, plan.writer.path == nil, plan.automaton.lists.isEmpty,
      plan.automaton.optionals.isEmpty, plan.automaton.isMemoryless, !plan.rules.isTimeRespecting,
      plan.automaton.states.allSatisfy({ $0.captures.isEmpty }),
      plan.automaton.moves.allSatisfy({ $0.captures.isEmpty })
    else { return .every }
    return isPlain || plan.rules.restriction == .walk && plan.taken.isEmpty ? .reach : .every
  }
}
