import Diagnostics

extension Binder {
  /// Checks an expression and gives what is known of its value.
  mutating func shape(of expression: Expression, _ place: ExpressionPlace) -> ValueShape {
    switch expression.kind {
    case .literal(let literal): return ValueShape(literal)
    case .parameter: return .any
    case .variable(let name): return variable(name, place.scope)
    case .binary, .comparison, .isNull, .logical, .unary: return operation(expression, place)
    case .property, .subscripted, .slice, .hasLabel: return access(expression, place)
    case .list, .map, .listComprehension, .listPredicate, .reduce:
      return collection(expression, place)
    case .caseOf(let choice): return self.choice(choice, place)
    case .call(let call): return self.call(call, expression.span, place)
    case .countRows:
      checkAggregate(expression.span, "count(*)", place)
      return ValueShape(.integer)
    case .countOf, .exists, .pattern, .patternComprehension, .shortestPath:
      return subquery(expression, place)
    }
  }

  private mutating func variable(_ name: Name, _ scope: Scope) -> ValueShape {
    if let shape = scope[name.text] { return shape }
    undefined(name, scope)
    return .any
  }

  private mutating func choice(_ choice: CaseExpression, _ place: ExpressionPlace) -> ValueShape {
    if let operand = choice.operand { _ = shape(of: operand, place.value) }
    var result: ValueShape = .null
    for branch in choice.branches {
      for candidate in branch.candidates {
        if choice.operand == nil {
          checkCondition(candidate, place.condition)
        } else {
          _ = shape(of: candidate, place.value)
        }
      }
      result = result.joined(shape(of: branch.result, place.value))
    }
    return choice.otherwise.map { result.joined(shape(of: $0, place.value)) } ?? result
  }
}

extension ValueShape {
  /// The shape of a literal.
  init(_ literal: Literal) {
    switch literal {
    case .boolean: self.init(.boolean)
    case .float: self.init(.float)
    case .integer: self.init(.integer)
    case .null: self.init([])
    case .string: self.init(.string)
    }
  }
}
