import Diagnostics

/// What `ORDER BY`, and `WHERE` after `WITH`, can see: the columns, and what was before them unless
/// rows were merged.
struct OrderScope {
  let before: Scope
  let after: Scope
  let groups: Grouping
  let isDistinct: Bool

  /// Whether rows were merged, so that only the columns and the items' own expressions are left.
  var isMerged: Bool { isDistinct || groups.isAggregating }

  /// Everything that can be seen where no row was merged.
  var all: Scope {
    var scope = before
    for name in after.names { scope[name] = after[name] }
    return scope
  }
}

extension Binder {
  /// Checks a sort key.
  mutating func check(_ expression: Expression, _ scope: OrderScope) {
    if expression.hasAggregate, !scope.groups.isAggregating {
      return report(
        .aggregateHere, "only the rows of an aggregating WITH or RETURN can be ordered by this",
        at: expression.span)
    }
    guard scope.isMerged else {
      _ = shape(of: expression, .value(scope.all))
      return
    }
    checkMerged(expression, scope)
  }

  /// Checks the condition after `WITH`.
  mutating func checkAfter(_ expression: Expression, _ scope: OrderScope) {
    if expression.hasAggregate {
      return report(
        .aggregateHere, "WHERE tests single rows; name the aggregate with AS and test the name",
        at: expression.span)
    }
    guard scope.isMerged else { return checkCondition(expression, .condition(scope.all)) }
    checkMerged(expression, scope)
  }

  /// Checks an expression over merged rows: parts that are items are known, other names are not.
  private mutating func checkMerged(_ expression: Expression, _ scope: OrderScope) {
    let hasAggregate = expression.hasAggregate
    let known = scope.groups.items.map(\.expression)
    for leaf in expression.leaves(butFor: { part in
      known.contains(part) && !(hasAggregate && !part.isSimple && !part.hasAggregate)
    }) {
      guard let variable = leaf.firstVariable, scope.after[variable.text] == nil else { continue }
      if hasAggregate, scope.groups.mentions(leaf), !scope.groups.fixes(leaf) {
        report(
          .ambiguousGroup,
          "beside an aggregate, this must be an item of its own, because it may differ within a group",
          at: leaf.span)
      } else if !scope.groups.fixes(leaf) {
        undefined(variable, scope.after, "; the rows were merged before")
      }
      return
    }
    var place = ExpressionPlace(scope: scope.all, takesAggregates: scope.groups.isAggregating)
    place.isCondition = true
    _ = shape(of: expression, place)
  }
}
