/// Where an expression stands: what it sees, and what may stand in it.
struct ExpressionPlace {
  /// The variables that it sees.
  var scope: Scope
  /// Whether aggregates may stand here.
  var takesAggregates = false
  /// Whether it stands inside an aggregate.
  var isInAggregate = false
  /// Whether a truth value is asked for, so that a pattern may stand here.
  var isCondition = false

  /// A place for a value without aggregates.
  static func value(_ scope: Scope) -> ExpressionPlace { ExpressionPlace(scope: scope) }

  /// A place for a condition.
  static func condition(_ scope: Scope) -> ExpressionPlace {
    ExpressionPlace(scope: scope, isCondition: true)
  }

  /// The same place for a value.
  var value: ExpressionPlace {
    var place = self
    place.isCondition = false
    return place
  }

  /// The same place for a condition.
  var condition: ExpressionPlace {
    var place = self
    place.isCondition = true
    return place
  }

  /// The place inside a list expression, with its variable.
  func inside(_ variable: Name, _ shape: ValueShape) -> ExpressionPlace {
    var place = value
    place.takesAggregates = false
    place.scope[variable.text] = shape
    return place
  }
}
