import GraphCore

extension MatchPlanner {
  /// Puts the parts in an order, cheapest first, after the rows of `input`.
  mutating func order(after input: PlanTree) throws(QueryError) -> PlanTree {
    var tree = input
    try checkBound(&tree)
    var open = Set(links.indices)
    var waiting = Set(nodes.indices.filter { !bound.contains(nodes[$0].slot) })
    findSeeks(waiting)
    tree = try filtered(tree)
    while !open.isEmpty || !waiting.isEmpty {
      if let node = waiting.sorted().first(where: { nodes[$0].seek != nil && isReady($0) }) {
        tree = try scan(node, tree)
      } else if let step = bestLink(open) {
        open.remove(step.link)
        tree = try follow(step.link, isReversed: step.isReversed, tree)
      } else if let node = waiting.min(by: { scanOrder($0, open) < scanOrder($1, open) }) {
        tree = try scan(node, tree)
      }
      waiting = waiting.filter { !bound.contains(nodes[$0].slot) }
      tree = try filtered(tree)
    }
    return buildPaths(tree)
  }

  /// Tests the nodes that were bound before the clause.
  private mutating func checkBound(_ tree: inout PlanTree) throws(QueryError) {
    for node in nodes where bound.contains(node.slot) {
      tree = check(node, tree)
    }
    for link in links {
      guard case .edge(let slot, _, let isBound) = link.kind, isBound,
        !bound.contains(link.left), !bound.contains(link.right)
      else { continue }
      tree = book.tree(
        EdgeEndsStep(edge: slot, left: link.left, right: link.right, text: link.text), [tree],
        estimate: tree.estimate)
      bound.formUnion([link.left, link.right])
      for node in nodes where node.slot == link.left || node.slot == link.right {
        tree = check(node, tree)
      }
    }
  }

  private func check(_ node: PatternNode, _ tree: PlanTree) -> PlanTree {
    book.tree(
      NodeCheckStep(slot: node.slot, text: node.text, test: node.test, time: time), [tree],
      estimate: tree.estimate)
  }

  /// Finds the nodes that an index finds.
  private mutating func findSeeks(_ waiting: Set<Int>) {
    for index in waiting {
      let slot = nodes[index].slot
      for (position, check) in nodes[index].test.checks.enumerated() {
        guard let (key, value) = Self.equality(check.source, of: compiler.slots, slot),
          book.topology.reader.isUnique(key),
          let compiled = try? compiler.compile(value)
        else { continue }
        let names = value.names.compactMap { compiler.slots[$0] }
        nodes[index].seek = NodeScanStep.Seek(
          key: key, value: Condition(source: value, compiled: compiled, slots: Set(names)))
        nodes[index].test.checks.remove(at: position)
        break
      }
    }
  }

  /// `name.key = value` of a slot's name, either way round.
  private static func equality(
    _ source: Expression, of slots: SlotTable, _ slot: Int
  ) -> (key: String, value: Expression)? {
    guard case .comparison(let left, let steps) = source.kind, steps.count == 1,
      steps[0].comparison == .equal
    else { return nil }
    for (one, other) in [(left, steps[0].operand), (steps[0].operand, left)] {
      guard case .property(let base, let key) = one.kind, case .variable(let name) = base.kind,
        slots[name.text] == slot, !other.names.contains(name.text)
      else { continue }
      return (key.text, other)
    }
    return nil
  }

  private func isReady(_ node: Int) -> Bool {
    nodes[node].seek?.value.slots.isSubset(of: bound) ?? true
  }

  private func scanOrder(_ node: Int, _ open: Set<Int>) -> (Double, Int) {
    let isDue = links.indices.contains { link in
      open.contains(link) && !links[link].isReversible && links[link].left == nodes[node].slot
    }
    let isBlocked = links.indices.contains { link in
      open.contains(link) && !links[link].isReversible && links[link].right == nodes[node].slot
        && links[link].left != nodes[node].slot
    }
    let size = scanSize(nodes[node].test)
    return (isDue ? size / 4 : isBlocked ? size * 1000 + 1000 : size, node)
  }

  private func scanSize(_ test: Automaton.NodeTest) -> Double {
    let count = book.topology.statistics.nodes(test.labels)
    return test.checks.reduce(count) { size, _ in size * 0.2 }
  }

  /// Which ready link multiplies rows least, and from which end.
  private func bestLink(_ open: Set<Int>) -> (link: Int, isReversed: Bool)? {
    var best: (cost: Double, link: Int, isReversed: Bool)?
    for index in open.sorted() where links[index].required.isSubset(of: bound) {
      let link = links[index]
      for isReversed in [false, true] {
        let start = isReversed ? link.right : link.left
        guard bound.contains(start), !isReversed || link.isReversible else { continue }
        let cost = growth(link, isReversed: isReversed)
        if cost < best?.cost ?? .infinity { best = (cost, index, isReversed) }
      }
    }
    return best.map { ($0.link, $0.isReversed) }
  }

  /// About how many rows a link makes of one.
  private func growth(_ link: PatternLink, isReversed: Bool) -> Double {
    let statistics = book.topology.statistics
    let far = isReversed ? link.left : link.right
    let test = nodes.first { $0.slot == far }?.test ?? Automaton.NodeTest()
    let share =
      bound.contains(far)
      ? 1 / Double(max(1, statistics.nodes)) : scanSize(test) / Double(max(1, statistics.nodes))
    switch link.kind {
    case .edge(_, let edge, let isBound): return isBound ? 0 : statistics.degree(edge) * share
    case .walk(let automaton, _, let choice):
      if choice != nil { return max(1, Double(statistics.nodes) * share) }
      let step = automaton.moves.lazy.compactMap(\.edge).first.map(statistics.degree) ?? 1
      let longest = min(automaton.most ?? automaton.fewest + 4, automaton.fewest + 4)
      guard automaton.fewest <= longest else { return 0 }
      return (automaton.fewest...longest).reduce(0) { $0 + power(step, $1) } * share + 1
    }
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<min(exponent, 64)).reduce(1) { product, _ in product * base }
  }

  private mutating func scan(_ index: Int, _ tree: PlanTree) throws(QueryError) -> PlanTree {
    var node = nodes[index]
    bound.insert(node.slot)
    let ready = takeReady()
    node.test.checks += try compiled(ready)
    let size = node.seek == nil ? scanSize(node.test) : 1
    return book.tree(
      NodeScanStep(
        slot: node.slot, text: node.text, test: node.test, seek: node.seek, time: time),
      [tree], estimate: tree.estimate * size)
  }

  private mutating func follow(
    _ index: Int, isReversed: Bool, _ tree: PlanTree
  ) throws(QueryError) -> PlanTree {
    let link = links[index]
    let (from, to) = isReversed ? (link.right, link.left) : (link.left, link.right)
    let isTargetBound = bound.contains(to)
    let estimate = tree.estimate * growth(link, isReversed: isReversed)
    bound.insert(to)
    if let edges = link.edges { bound.insert(edges) }
    var test = nodes.first { $0.slot == to }?.test ?? Automaton.NodeTest()
    if isTargetBound { test = Automaton.NodeTest(admitsProposed: test.admitsProposed) }
    let step: any PlanStep =
      switch link.kind {
      case .edge(let slot, let edge, let isBound):
        ExpandStep(
          from: from, edge: slot, to: to, test: isReversed ? edge.reversed : edge,
          isEdgeBound: isBound, isTargetBound: isTargetBound, target: test,
          checks: try compiled(takeReady()), taken: taken(by: index), text: link.text, time: time)
      case .walk(let automaton, let rules, let choice):
        walk(
          index, automaton, rules, choice, from: from, to: to, isReversed: isReversed,
          isTargetBound: isTargetBound, test)
      }
    done.insert(index)
    return book.tree(step, [tree], estimate: max(estimate, 0.01))
  }

  private func walk(
    _ index: Int, _ written: Automaton, _ rules: WalkRules, _ choice: WalkChoice?, from: Int,
    to: Int, isReversed: Bool, isTargetBound: Bool, _ target: Automaton.NodeTest
  ) -> WalkSearchStep {
    var automaton = written
    let goal = isReversed ? 0 : automaton.end
    automaton.states[goal].test = target
    automaton.states[goal].slot = to
    automaton.states[isReversed ? automaton.end : 0].test =
      Automaton.NodeTest(admitsProposed: true)
    let plan = WalkPlan(
      automaton: automaton, rules: rules,
      writer: WalkWriter(from: from, to: to, path: links[index].path, isReversed: isReversed),
      isTargetBound: isTargetBound, taken: taken(by: index), time: time)
    return WalkSearchStep(
      plan: plan, strategy: strategy(plan, choice), choice: choice, text: links[index].text)
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
    guard ignoresRepeats, plan.writer.path == nil, plan.automaton.lists.isEmpty,
      plan.automaton.optionals.isEmpty, plan.automaton.isMemoryless, !plan.rules.isTimeRespecting,
      plan.automaton.states.allSatisfy(\.captures.isEmpty),
      plan.automaton.moves.allSatisfy(\.captures.isEmpty)
    else { return .every }
    return isPlain || plan.rules.restriction == .walk && plan.taken.isEmpty ? .reach : .every
  }

  /// The slots of edges that a link may not use again.
  private func taken(by index: Int) -> [Int] {
    guard clause.mode == .differentRelationships else { return [] }
    return done.sorted().filter { links[$0].types & links[index].types != 0 }
      .compactMap { links[$0].edges }
  }

  /// Takes the conditions that can be told now.
  private mutating func takeReady() -> [Expression] {
    var (ready, rest) = ([Expression](), [Expression]())
    for condition in conditions {
      let slots = condition.names.compactMap { compiler.slots[$0] }
      if slots.allSatisfy({ isKnown($0) }) {
        ready.append(condition)
      } else {
        rest.append(condition)
      }
    }
    conditions = rest
    return ready
  }

  /// Whether a slot has its value by now; one of the clause's own has it once its part is done.
  private func isKnown(_ slot: Int) -> Bool {
    if bound.contains(slot) { return true }
    if let path = paths.first(where: { $0.slot == slot }) {
      return path.links.allSatisfy(done.contains) && path.isWhole
    }
    return links.indices.contains { done.contains($0) && captures($0).contains(slot) }
      || !fresh.contains(slot)
  }

  private func captures(_ index: Int) -> Set<Int> {
    guard case .walk(let automaton, _, _) = links[index].kind else { return [] }
    let states = automaton.states.flatMap(\.captures).map(\.slot)
    let moves = automaton.moves.flatMap(\.captures).map(\.slot)
    return Set(states + moves + automaton.lists + automaton.optionals)
  }

  private mutating func compiled(_ sources: [Expression]) throws(QueryError) -> [Condition] {
    var result: [Condition] = []
    for source in sources {
      let names = source.names.compactMap { compiler.slots[$0] }
      result.append(
        Condition(source: source, compiled: try compiler.compile(source), slots: Set(names)))
    }
    return result
  }

  private mutating func filtered(_ tree: PlanTree) throws(QueryError) -> PlanTree {
    filter(tree, try compiled(takeReady()))
  }

  private func filter(_ tree: PlanTree, _ conditions: [Condition]) -> PlanTree {
    if conditions.isEmpty { return tree }
    let text = conditions.map { book.snippet($0.source.span) }.joined(separator: " AND ")
    return book.tree(
      FilterStep(conditions: conditions, time: time, text: text), [tree],
      estimate: conditions.reduce(tree.estimate) { size, _ in size * 0.3 })
  }

  private mutating func buildPaths(_ built: PlanTree) -> PlanTree {
    var tree = built
    for path in paths where !path.isWhole {
      guard let slot = path.slot else { continue }
      var parts = [path.nodes[0]]
      for (link, node) in zip(path.links, path.nodes.dropFirst()) {
        if let edges = links[link].edges { parts.append(edges) }
        parts.append(node)
      }
      tree = book.tree(
        BuildPathStep(slot: slot, parts: parts, text: path.name), [tree], estimate: tree.estimate)
      bound.insert(slot)
    }
    return tree
  }

  /// What is left when all parts are in place.
  mutating func finish(_ tree: PlanTree) throws(QueryError) -> PlanTree {
    let rest = conditions
    conditions = []
    return filter(tree, try compiled(rest))
  }
}
