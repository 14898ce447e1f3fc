import Diagnostics

extension Binder {
  /// Checks a `MATCH` and adds its variables.
  mutating func bind(_ match: MatchClause, _ scope: inout Scope) {
    bindTime(match.time, scope)
    var local = PatternScope(scope: scope, mode: match.mode)
    for pattern in match.patterns { declare(pattern, &local) }
    for pattern in match.patterns { check(pattern, local.scope, mode: match.mode) }
    if let condition = match.condition { checkCondition(condition, .condition(local.scope)) }
    scope = local.scope
  }

  private mutating func bindTime(_ time: TimeClause?, _ scope: Scope) {
    switch time?.kind {
    case nil: break
    case .asOf(let day): checkDay(day, scope)
    case .during(let first, let end, _):
      checkDay(first, scope)
      checkDay(end, scope)
    }
  }

  private mutating func checkDay(_ expression: Expression, _ scope: Scope) {
    let shape = shape(of: expression, .value(scope))
    guard shape.excludes([.date, .string, .dateTime, .localDateTime]) else { return }
    report(
      .wrongType, "expected a day such as date('2017-06-09'), found \(shape.types.description)",
      at: expression.span)
  }

  /// Checks that an expression can be a truth value.
  mutating func checkCondition(_ expression: Expression, _ place: ExpressionPlace) {
    let shape = shape(of: expression, place)
    guard shape.excludes(.boolean) else { return }
    report(
      .wrongType, "a condition is true, false or null; this is \(shape.types.description)",
      at: expression.span)
  }

  /// Checks what a pattern that is a condition or a value says; it makes no names of its own but
  /// where `declares`.
  mutating func checkInner(_ pattern: PathPattern, _ place: ExpressionPlace, declares: Bool)
    -> Scope
  {
    var local = PatternScope(scope: place.scope, mode: .differentRelationships)
    if !declares { local.known = Set(place.scope.names) }
    declare(pattern, &local)
    check(pattern, local.scope, mode: .differentRelationships)
    return local.scope
  }
}

/// The variables of a `MATCH` in the making.
struct PatternScope {
  var scope: Scope
  let mode: MatchMode
  /// The edges that this clause has named.
  var edges: Set<String> = []
  /// The only names that may occur, where the pattern makes none.
  var known: Set<String>?
  /// Whether what is declared stands in a group that repeats.
  var isRepeated = false

  init(scope: Scope, mode: MatchMode) { (self.scope, self.mode) = (scope, mode) }
}
