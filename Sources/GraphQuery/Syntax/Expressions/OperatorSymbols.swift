/// Operators between two operands, by their text.
enum BinaryOperator: String, Sendable, Equatable, CaseIterable {
  case add = "+"
  case concatenate = "||"
  case contains = "CONTAINS"
  case divide = "/"
  case endsWith = "ENDS WITH"
  case isIn = "IN"
  case matches = "=~"
  case modulo = "%"
  case multiply = "*"
  case power = "^"
  case startsWith = "STARTS WITH"
  case subtract = "-"
}

/// Operators of three-valued logic between several operands, by their text.
enum LogicalOperator: String, Sendable, Equatable, CaseIterable {
  case and = "AND"
  case or = "OR"
  case xor = "XOR"
}

/// Operators before an operand, by their text.
enum UnaryOperator: String, Sendable, Equatable, CaseIterable {
  case minus = "-"
  case not = "NOT"
  case plus = "+"
}

/// Comparisons, by their text.
enum ComparisonOperator: String, Sendable, Equatable, CaseIterable {
  case equal = "="
  case greater = ">"
  case greaterOrEqual = ">="
  case less = "<"
  case lessOrEqual = "<="
  case notEqual = "<>"
}

/// One step of a chain of comparisons: the operator and what stands right of it.
struct ComparisonStep: Sendable, Equatable {
  /// The comparison.
  var comparison: ComparisonOperator
  /// What stands right of it.
  var operand: Expression
}
