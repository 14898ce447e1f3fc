/// A condition of a pattern: as it was written, which is what plans compare, and made ready.
struct Condition: Sendable, Equatable {
  /// As it was written.
  let source: Expression
  /// Made ready.
  let compiled: CompiledExpression
  /// The slots of the pattern's own variables that it reads.
  let slots: SlotSet
  /// The value that a unique property must not have, where that is all it says.
  var unlike: Unlike?

  /// A key of which each node has another value, and what it is compared with: known before the
  /// pattern is searched.
  struct Unlike: Sendable {
    let key: String
    let value: CompiledExpression
  }

  /// Whether both say the same.
  static func == (left: Condition, right: Condition) -> Bool { left.source == right.source }

  /// Whether it is true for a row; null is not true.
  func holds(_ row: inout QueryRow, _ context: EvaluationContext) throws(QueryError) -> Bool {
    try compiled.holds(&row, context)
  }
}

extension Expression {
  /// The parts of which all must hold: a conjunction's operands, or the expression itself.
  var conjuncts: [Expression] {
    if case .logical(.and, let parts) = kind { return parts.flatMap(\.conjuncts) }
    return [self]
  }

  /// `name.key = value`, or null's answer where the value is null.
  static func equality(_ name: String, _ entry: MapEntry) -> Expression {
    let property = Expression(.property(Expression(.variable(Name(name))), entry.key))
    let step = ComparisonStep(comparison: .equal, operand: entry.value)
    return Expression(.comparison(property, [step]), span: entry.value.span)
  }

  /// `one = other` of two variables.
  static func same(_ one: String, _ other: String) -> Expression {
    let step = ComparisonStep(comparison: .equal, operand: Expression(.variable(Name(other))))
    return Expression(.comparison(Expression(.variable(Name(one))), [step]))
  }
}
