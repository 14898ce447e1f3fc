extension Planner {
  /// Plans the body of a `WITH` or `RETURN`; afterwards the columns are in scope besides what was.
  ///
  /// - Parameter filters: the conditions after a `WITH`, which see what a sort key sees.
  /// - Returns: the conditions made ready.
  @discardableResult
  mutating func project(
    _ projection: Projection, filters: [Expression] = []
  ) throws(QueryError) -> [Condition] {
    let items = allItems(projection)
    var planned: [(column: PlannedColumn, isAggregate: Bool, isOld: Bool)] = []
    compiler.aggregates = []
    let holdsAggregates = items.contains { $0.expression.hasAggregate }
    for item in items {
      let before = compiler.aggregates.count
      compiler.allowsAggregates = true
      let value = try condition(item.expression)
      compiler.allowsAggregates = false
      let old = holdsAggregates ? nil : slot(of: item.expression)
      let isKey = holdsAggregates && compiler.aggregates.count == before
      let column = PlannedColumn(
        name: item.column, slot: old ?? compiler.slots.reserve(), value: value,
        reading: isKey ? ColumnReading(item.expression, compiler.slots) : .anything)
      planned.append((column, compiler.aggregates.count > before, old != nil))
    }
    let outer = compiler.slots
    enterAfter(projection, planned.map(\.column), holdsAggregates)
    var keys: [SortStep.Key] = []
    for item in projection.order {
      let value = try conditionAfter(item.expression, items, planned.map(\.column))
      keys.append(SortStep.Key(value: value, isDescending: item.isDescending))
    }
    var conditions: [Condition] = []
    for filter in filters {
      conditions.append(try conditionAfter(filter, items, planned.map(\.column)))
    }
    compiler.allowsAggregates = false
    compiler.slots.restoreNames(of: outer)
    if holdsAggregates || !compiler.aggregates.isEmpty {
      let groups = planned.filter { !$0.isAggregate }.map(\.column)
      tree = book.tree(
        AggregateStep(
          keys: groups, columns: planned.filter(\.isAggregate).map(\.column),
          calls: compiler.aggregates, provenance: provenance),
        [tree], estimate: groups.isEmpty ? 1 : max(1, tree.estimate * 0.3))
    } else if planned.contains(where: { !$0.isOld }) {
      tree = book.tree(
        ProjectStep(columns: planned.filter { !$0.isOld }.map(\.column)), [tree],
        estimate: tree.estimate)
    }
    compiler.aggregates = []
    columns = planned.map { ($0.column.name, $0.column.slot) }
    for column in columns { compiler.slots.bind(column.name, to: column.slot) }
    if projection.isDistinct { distinct(columns.map(\.slot)) }
    try order(projection, keys)
    return conditions
  }

  private func allItems(_ projection: Projection) -> [ProjectionItem] {
    guard projection.includesAll else { return projection.items }
    let names = compiler.slots.names.filter { !$0.contains(" ") }
    return names.map {
      ProjectionItem(expression: Expression(.variable(Name($0))), alias: nil, text: $0)
    } + projection.items
  }

  private func slot(of expression: Expression) -> Int? {
    guard case .variable(let name) = expression.kind else { return nil }
    return compiler.slots[name.text]
  }

  /// Brings what sort keys and the condition after a `WITH` see into scope.
  private mutating func enterAfter(
    _ projection: Projection, _ columns: [PlannedColumn], _ holdsAggregates: Bool
  ) {
    // What was before a merging projection can be told by its items only.
    if projection.isDistinct { compiler.slots.keepOnly([]) }
    for column in columns { compiler.slots.bind(column.name, to: column.slot) }
    compiler.allowsAggregates = holdsAggregates
  }

  /// Makes an expression ready in which what the projection gives stands for what it was computed
  /// from.
  private mutating func conditionAfter(
    _ expression: Expression, _ items: [ProjectionItem], _ columns: [PlannedColumn]
  ) throws(QueryError) -> Condition {
    let source = expression.rewritten { part in
      if case .literal = part.kind { return nil }
      if case .variable(let name) = part.kind, columns.contains(where: { $0.name == name.text }) {
        return part
      }
      let index = items.firstIndex { $0.expression == part }
      return index.map { Expression(.variable(Name(items[$0].column)), span: part.span) }
    }
    return try condition(source)
  }

  private mutating func order(
    _ projection: Projection, _ keys: [SortStep.Key]
  ) throws(QueryError) {
    if !keys.isEmpty {
      let text = projection.order.map { book.snippet($0.expression.span) }.joined(separator: ", ")
      tree = book.tree(SortStep(keys: keys, text: text), [tree], estimate: tree.estimate)
    }
    guard projection.skip != nil || projection.limit != nil else { return }
    let skip = try constant(projection.skip)
    let limit = try constant(projection.limit)
    var estimate = tree.estimate
    if case .literal(.integer(let most)) = projection.limit?.kind {
      estimate = min(estimate, Double(most))
    }
    tree = book.tree(SliceStep(skip: skip, limit: limit), [tree], estimate: estimate)
  }

  private mutating func constant(_ expression: Expression?) throws(QueryError) -> Condition? {
    guard let expression else { return nil }
    return try condition(expression)
  }
}

extension Expression {
  /// Whether all its aggregates give the same however often a row comes.
  fileprivate var ignoresRepeats: Bool {
    switch kind {
    case .countRows: return false
    case .call(let call) where AggregateCatalog.aggregate(named: call.name.text) != nil:
      return call.isDistinct || ["max", "min"].contains(call.name.text.lowercased())
    default: return children.allSatisfy(\.ignoresRepeats)
    }
  }
}

extension Projection {
  /// Whether it gives the same however often a row comes.
  var ignoresRepeats: Bool {
    let holds = items.contains { $0.expression.hasAggregate }
    let all = (items.map(\.expression) + order.map(\.expression)).allSatisfy(\.ignoresRepeats)
    return all && (holds || isDistinct)
  }
}
