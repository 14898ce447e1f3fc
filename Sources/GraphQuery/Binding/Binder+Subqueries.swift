import Diagnostics

extension Binder {
  /// Checks patterns and queries that stand in an expression.
  mutating func subquery(_ expression: Expression, _ place: ExpressionPlace) -> ValueShape {
    switch expression.kind {
    case .exists(let subquery):
      bind(subquery.query, outer: place.scope)
      return ValueShape(.boolean)
    case .countOf(let subquery):
      bind(subquery.query, outer: place.scope)
      return ValueShape(.integer)
    case .pattern(let pattern):
      if !place.isCondition {
        report(
          .patternHere,
          "a pattern is no value here; write EXISTS { … } for a truth value, COUNT { … } for a"
            + " number or [… | …] for a list", at: expression.span)
      }
      _ = checkInner(pattern, place, declares: false)
      return ValueShape(.boolean)
    case .patternComprehension(let comprehension): return self.comprehension(comprehension, place)
    case .shortestPath(let pattern):
      _ = checkInner(pattern, place, declares: true)
      return ValueShape(pattern.selector?.kind == .shortestGroups ? .list : .path)
    default: return .any
    }
  }

  private mutating func comprehension(
    _ comprehension: PatternComprehension, _ place: ExpressionPlace
  ) -> ValueShape {
    var inner = place.value
    inner.takesAggregates = false
    inner.scope = checkInner(comprehension.pattern, place, declares: true)
    if let condition = comprehension.condition { checkCondition(condition, inner.condition) }
    return .list(of: shape(of: comprehension.result, inner))
  }
}
