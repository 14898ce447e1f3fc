extension TypeInference {
  /// The type of an operator between two operands.
  mutating func type(
    of symbol: BinaryOperator, _ left: Expression, _ right: Expression
  ) -> ExpressionType {
    let types = (type(of: left), type(of: right))
    switch symbol {
    case .isIn:
      require(types.1, .list, "what stands after IN", at: right.span)
      return .boolean
    case .contains, .endsWith, .startsWith, .matches: return .boolean
    case .add, .concatenate: return sum(types.0, types.1)
    case .divide, .modulo, .multiply, .power, .subtract:
      let wanted = operands(of: symbol)
      require(types.0, wanted, "an operand of '\(symbol.rawValue)'", at: left.span)
      require(types.1, wanted, "an operand of '\(symbol.rawValue)'", at: right.span)
      return symbol == .power ? ExpressionType(.float) : product(types.0, types.1, wanted)
    }
  }

  private func operands(of symbol: BinaryOperator) -> ValueTypes {
    switch symbol {
    case .modulo, .power: .number
    case .subtract: [.number, .duration, .instant]
    default: [.number, .duration]
    }
  }

  private func product(
    _ left: ExpressionType, _ right: ExpressionType, _ wanted: ValueTypes
  ) -> ExpressionType {
    let both = left.types.union(right.types).intersection(wanted)
    if both.isEmpty { return .null }
    if both == .integer { return ExpressionType(.integer) }
    return ExpressionType(both.isSubset(of: .number) ? .number : wanted)
  }

  private func sum(_ left: ExpressionType, _ right: ExpressionType) -> ExpressionType {
    if left.types == .integer && right.types == .integer { return left }
    if left.types == .list && right.types == .list { return left.union(right) }
    let isKnown = !left.types.isEmpty && !right.types.isEmpty
    if isKnown, left.types.union(right.types).isSubset(of: .number) {
      return ExpressionType(.number)
    }
    if left.types == .list { return .list(of: left.elements.union(right)) }
    if right.types == .list { return .list(of: right.elements.union(left)) }
    if left.types == .string && right.types == .string { return left }
    return .any
  }
}
