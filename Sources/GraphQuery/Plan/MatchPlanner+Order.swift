import GraphCore

extension MatchPlanner {
  /// Finds the nodes that an index finds.
  private mutating func findSeeks() {
    for index in nodes.indices where !bound.contains(nodes[index].slot) {
      for position in nodes[index].test.checks.indices {
        guard let seek = seek(nodes[index].slot, nodes[index].test.checks[position].source) else {
          continue
        }
        nodes[index].seek = seek
        nodes[index].test.checks.remove(at: position)
        break
      }
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

  /// The look-up that a condition allows; nil where it is of another form.
  private mutating func seek(_ slot: Int, _ source: Expression) -> NodeScanStep.Seek? {
    guard let (key, value) = Self.equality(source, of: compiler.slots, slot),
      book.topology.reader.isUnique(key), let compiled = try? compiler.compile(value)
    else { return nil }
    let slots = SlotSet(value.names.compactMap { compiler.slots[$0] })
    return NodeScanStep.Seek(
      key: key, value: Condition(source: value, compiled: compiled, slots: slots))
  }

  /// `name.key = value` of a slot's name, either way round.
  private static func equality(
    _ source: Expression, of slots: SlotTable, _ slot: Int
  ) -> (key: String, value: Expression)? {
    guard case .comparison(let left, let steps) = source.kind, steps.count == 1,
      steps[0].comparison == .equal
    else { return nil }
    let right = steps[0].operand
    return property(left, of: slots, slot, beside: right)
      ?? property(right, of: slots, slot, beside: left)
  }

  private static func property(
    _ one: Expression, of slots: SlotTable, _ slot: Int, beside other: Expression
  ) -> (key: String, value: Expression)? {
    guard case .property(let base, let key) = one.kind, case .variable(let name) = base.kind,
      slots[name.text] == slot, !other.names.contains(name.text)
    else { return nil }
    return (key.text, other)
  }
}
