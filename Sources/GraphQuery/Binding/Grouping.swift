/// The groups of a projection that gathers rows: its items without an aggregate.
struct Grouping {
  /// Whether the projection gathers.
  let isAggregating: Bool
  /// All items.
  let items: [ProjectionItem]
  /// The items without an aggregate.
  let keys: [Expression]

  init(_ projection: Projection) {
    items = projection.items
    let isAggregating =
      projection.items.contains { $0.expression.hasAggregate }
    self.isAggregating = isAggregating
    keys = projection.items.map(\.expression).filter { !$0.hasAggregate }
  }

  /// Whether a value is the same for all rows of a group, because it is a variable or a property
  /// that is an item of its own.
  func fixes(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .variable: keys.contains(expression)
    case .property(let base, _): keys.contains(expression) || fixes(base)
    default: false
    }
  }

  /// Whether a value occurs somewhere inside an item.
  func mentions(_ expression: Expression) -> Bool {
    keys.contains { key in key.contains { $0 == expression } }
  }
}

extension Binder {
  /// Refuses, beside an aggregate, what is no group of the projection.
  mutating func checkGroups(_ expression: Expression, _ groups: Grouping) {
    for leaf in expression.leavesOutsideAggregates where !groups.fixes(leaf) {
      report(
        .ambiguousGroup,
        "beside an aggregate, this must be an item of its own, because it may differ within a group",
        at: leaf.span)
      return
    }
  }
}
