import GraphCore

extension MatchPlanner {
  /// Finds the nodes that an index finds.
  private mutating func findSeeks() {
    for index in nodes.indices where !bound.contains(nodes[index].slot) {
      guard !nodes[index].test.checks.isEmpty else { continue }
      (nodes[index].seek, nodes[index].test.checks) = seek(nodes[index])
    }
  }

  /// Puts the parts in an order, cheapest first, after the rows of `input`.
  ///
  /// - Throws: `QueryError` where a condition cannot be made ready, or parts wait for each other.
  mutating func order(after input: PlanTree) throws(QueryError) -> PlanTree {
    findSeeks()
    let parts = ClauseParts(self)
    var steps = PlannedSteps(parts, after: input, bound: bound)
    steps.checkBound()
    for condition in conditions.takeAll() {
      steps.wait(for: condition, freshSlots, compiler.slots)
    }
    var order = PartOrder(nodes, links, numbers, bound: steps.bound, book.topology.statistics)
    try steps.filter(&compiler)
    while let step = order.next() {
      switch step {
      case .scan(let node): try steps.scan(node, &compiler)
      case .follow(let link, let isReversed):
        let growth = order.growth(link, isReversed: isReversed)
        try steps.follow(link, isReversed: isReversed, growth, &compiler)
      }
      for slot in steps.takeNew() { order.bind(slot) }
      try steps.filter(&compiler)
    }
    guard order.isDone else {
      throw QueryError(
        .syntax, .notSupported,
        "conditions inside repetitions of this MATCH wait for each other's variables; put one of "
          + "them into a MATCH of its own", phase: .compileTime, at: clause.span)
    }
    steps.buildPaths()
    try steps.finish(&compiler)
    return steps.tree
  }

  /// The look-up that finds a node, and the conditions that are left.
  private func seek(_ node: PatternNode) -> (NodeScanStep.Seek?, [Condition]) {
    for (position, check) in node.test.checks.enumerated() {
      guard let (key, value) = Self.equality(check.source, of: compiler.slots, node.slot),
        book.topology.reader.isUnique(key)
      else { continue }
      var compiler = compiler
      guard let compiled = try? compiler.compile(value) else { continue }
      let slots = SlotSet(value.names.compactMap { compiler.slots[$0] })
      var rest = node.test.checks
      rest.remove(at: position)
      let found = Condition(source: value, compiled: compiled, slots: slots)
      return (NodeScanStep.Seek(key: key, value: found), rest)
    }
    return (nil, node.test.checks)
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
}
