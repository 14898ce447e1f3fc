import Diagnostics

extension Binder {
  /// Checks an operator's operands.
  mutating func operation(_ expression: Expression, _ place: ExpressionPlace) -> ValueShape {
    switch expression.kind {
    case .binary(let symbol, let left, let right): return binary(symbol, left, right, place)
    case .comparison(let first, let steps): return comparison(first, steps, place)
    case .isNull(let operand, _):
      _ = shape(of: operand, place.value)
      return ValueShape(.boolean)
    case .logical(let symbol, let operands):
      for operand in operands { truth(operand, symbol.rawValue, place) }
      return ValueShape(.boolean)
    case .unary(.not, let operand):
      truth(operand, "NOT", place)
      return ValueShape(.boolean)
    case .unary(let symbol, let operand):
      let shape = shape(of: operand, place.value)
      refuse(shape, but: [.integer, .float, .duration], symbol.rawValue, operand)
      return shape
    default: return .any
    }
  }

  private mutating func truth(_ operand: Expression, _ symbol: String, _ place: ExpressionPlace) {
    refuse(shape(of: operand, place.condition), but: .boolean, symbol, operand)
  }

  private mutating func comparison(
    _ first: Expression, _ steps: [ComparisonStep], _ place: ExpressionPlace
  ) -> ValueShape {
    var left = first
    var leftShape = shape(of: first, place.value)
    for step in steps {
      let rightShape = shape(of: step.operand, place.value)
      if leftShape.types == .level { checkLevel(step.operand) }
      if rightShape.types == .level { checkLevel(left) }
      let isOrdered = step.comparison != .equal && step.comparison != .notEqual
      doubt(left, step.operand, place, isOrdered: isOrdered)
      doubt(step.operand, left, place, isOrdered: isOrdered)
      (left, leftShape) = (step.operand, rightShape)
    }
    return ValueShape(.boolean)
  }

  /// Doubts `element.key = 'text'` where the key never has that text, and `element.key < 'text'`
  /// where it is a date.
  private mutating func doubt(
    _ access: Expression, _ value: Expression, _ place: ExpressionPlace, isOrdered: Bool = false
  ) {
    guard schema.isClosed, case .property(let base, let key) = access.kind,
      case .variable(let name) = base.kind, let shape = place.scope[name.text],
      !shape.types.isEmpty
    else { return }
    checkDay(value, of: key.text, shape)
    if !isOrdered { checkValue(value, of: key.text, shape) }
  }

  private mutating func binary(
    _ symbol: BinaryOperator, _ left: Expression, _ right: Expression, _ place: ExpressionPlace
  ) -> ValueShape {
    let one = shape(of: left, place.value)
    let two = shape(of: right, place.value)
    switch symbol {
    case .isIn:
      refuse(two, but: .list, symbol.rawValue, right)
      if case .list(let elements) = right.kind {
        for element in elements { doubt(left, element, place) }
      }
      return ValueShape(.boolean)
    case .contains, .startsWith, .endsWith, .matches: return ValueShape(.boolean)
    case .add, .concatenate: return sum(one, two)
    case .subtract, .multiply, .divide, .modulo, .power:
      let allowed: ValueTypes = symbol.takesTimes ? [.number, .instant, .duration] : .number
      refuse(one, but: allowed, symbol.rawValue, left)
      refuse(two, but: allowed, symbol.rawValue, right)
      return product(symbol, one, two)
    }
  }

  private func sum(_ left: ValueShape, _ right: ValueShape) -> ValueShape {
    if left.types == .list || right.types == .list {
      guard left.types == .list, right.types == .list else { return ValueShape(.list) }
      return left.elements.isEmpty || right.elements.isEmpty
        ? ValueShape(.list) : left.joined(right)
    }
    if left.types == .string && right.types == .string { return left }
    return product(.add, left, right)
  }

  private func product(
    _ symbol: BinaryOperator, _ left: ValueShape, _ right: ValueShape
  ) -> ValueShape {
    let both = left.types.union(right.types)
    guard !left.types.isEmpty, !right.types.isEmpty, both.isSubset(of: .number) else { return .any }
    if symbol == .power || left.types == .float || right.types == .float {
      return ValueShape(.float)
    }
    return ValueShape(both)
  }

  /// Refuses a value that cannot be of the types that an operator takes.
  private mutating func refuse(
    _ shape: ValueShape, but types: ValueTypes, _ symbol: String, _ operand: Expression
  ) {
    guard shape.excludes(types) else { return }
    report(
      .wrongType,
      "\(symbol) takes \(types == .boolean ? "BOOLEAN" : types.description), not"
        + " \(shape.types.description)", at: operand.span)
  }
}

extension BinaryOperator {
  /// Whether it computes with times and durations.
  fileprivate var takesTimes: Bool { self == .subtract || self == .multiply || self == .divide }
}
