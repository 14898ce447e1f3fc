/// `CASE [operand] WHEN … THEN … [ELSE …] END`.
struct CaseExpression: Sendable, Equatable {
  /// The value that is compared with each `WHEN`; without it each `WHEN` is a condition.
  var operand: Expression?
  /// The branches in order; at least one.
  var branches: [CaseBranch]
  /// The value when no branch fits; null when absent.
  var otherwise: Expression?
}

/// `WHEN candidates THEN result`.
struct CaseBranch: Sendable, Equatable {
  /// Values or conditions, one of which must fit; at least one.
  var candidates: [Expression]
  /// The value.
  var result: Expression
}
