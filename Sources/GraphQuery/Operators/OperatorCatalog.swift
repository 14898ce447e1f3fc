/// What the operators of the syntax do; each has a file of its own.
enum OperatorCatalog {
  /// What an operator does with two values.
  typealias Binary =
    @Sendable (QueryValue, QueryValue, EvaluationContext) throws(QueryError) -> QueryValue
  /// What an operator does with one value.
  typealias Unary = @Sendable (QueryValue) throws(QueryError) -> QueryValue

  /// What an operator between two operands does.
  static func binary(_ symbol: BinaryOperator) -> Binary {
    switch symbol {
    case .add: Operators.add
    case .concatenate: Operators.concatenate
    case .contains: Operators.contains
    case .divide: Operators.divide
    case .endsWith: Operators.endsWith
    case .isIn: Operators.isIn
    case .matches: Operators.matches
    case .modulo: Operators.modulo
    case .multiply: Operators.multiply
    case .power: Operators.power
    case .startsWith: Operators.startsWith
    case .subtract: Operators.subtract
    }
  }

  /// What an operator before an operand does.
  static func unary(_ symbol: UnaryOperator) -> Unary {
    switch symbol {
    case .minus: Operators.minus
    case .not: Operators.not
    case .plus: Operators.plus
    }
  }
}

/// The operators; each file adds one.
enum Operators {
  /// The error for operands that an operator does not take.
  static func mismatch(_ symbol: String, _ left: QueryValue, _ right: QueryValue) -> QueryError {
    .type("'\(symbol)' does not take \(left.typeName) and \(right.typeName)")
  }

  /// The error for a whole number that does not fit 64 bits.
  static func overflow(_ text: String) -> QueryError {
    QueryError(
      .arithmetic, .integerOverflow,
      "\(text) does not fit into a whole number of 64 bits; write 1.0 * … to compute with fractions"
    )
  }

  /// Computes with two numbers: whole where both are, else with fractions.
  static func numbers(
    _ left: QueryValue, _ right: QueryValue, _ symbol: String,
    whole: (Int64, Int64) -> (partialValue: Int64, overflow: Bool),
    fraction: (Double, Double) -> Double
  ) throws(QueryError) -> QueryValue {
    if case .integer(let one) = left, case .integer(let other) = right {
      let (value, overflow) = whole(one, other)
      if overflow { throw Self.overflow("\(one) \(symbol) \(other)") }
      return .integer(value)
    }
    guard let one = left.number, let other = right.number else {
      throw mismatch(symbol, left, right)
    }
    return .float(fraction(one, other))
  }
}
