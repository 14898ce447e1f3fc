extension Binder {
  /// Checks lists, maps and what goes through lists.
  mutating func collection(_ expression: Expression, _ place: ExpressionPlace) -> ValueShape {
    switch expression.kind {
    case .list(let elements): return list(elements, place)
    case .map(let entries):
      var joined: ValueShape = .null
      for entry in entries { joined = joined.joined(shape(of: entry.value, place.value)) }
      return joined.types.isEmpty ? ValueShape(.map) : .map(of: joined)
    case .listComprehension(let comprehension): return self.comprehension(comprehension, place)
    case .listPredicate(let predicate):
      let inner = place.inside(predicate.variable, element(of: predicate.list, place))
      if let condition = predicate.condition { checkCondition(condition, inner.condition) }
      return ValueShape(.boolean)
    case .reduce(let reduction):
      let initial = shape(of: reduction.initial, place.value)
      var inner = place.inside(reduction.variable, element(of: reduction.list, place))
      inner.scope[reduction.accumulator.text] = .any
      return initial.joined(shape(of: reduction.step, inner))
    default: return .any
    }
  }

  private mutating func list(_ elements: [Expression], _ place: ExpressionPlace) -> ValueShape {
    var joined: ValueShape = .null
    for element in elements { joined = joined.joined(shape(of: element, place.value)) }
    return joined.types.isEmpty ? ValueShape(.list) : .list(of: joined)
  }

  private mutating func comprehension(
    _ comprehension: ListComprehension, _ place: ExpressionPlace
  ) -> ValueShape {
    let element = element(of: comprehension.list, place)
    let inner = place.inside(comprehension.variable, element)
    if let condition = comprehension.condition { checkCondition(condition, inner.condition) }
    guard let result = comprehension.result else { return .list(of: element) }
    return .list(of: shape(of: result, inner))
  }

  /// What the elements of a list are like.
  private mutating func element(of list: Expression, _ place: ExpressionPlace) -> ValueShape {
    shape(of: list, place.value).elementOfList
  }
}
