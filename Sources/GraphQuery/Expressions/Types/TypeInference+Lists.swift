extension TypeInference {
  /// The type of what builds or walks lists and maps.
  mutating func listType(of expression: Expression) -> ExpressionType {
    switch expression.kind {
    case .list(let elements):
      return .list(of: elements.reduce(.null) { $0.union(type(of: $1)) })
    case .map(let entries):
      for entry in entries { _ = type(of: entry.value) }
      return ExpressionType(.map)
    case .listComprehension(let comprehension): return type(of: comprehension)
    case .listPredicate(let predicate):
      let elements = elements(of: predicate.list)
      scoped([predicate.variable.text: elements]) { inner in
        if let condition = predicate.condition { inner.requireCondition(condition) }
      }
      return .boolean
    case .reduce(let reduction):
      _ = type(of: reduction.initial)
      let elements = elements(of: reduction.list)
      scoped([reduction.accumulator.text: .any, reduction.variable.text: elements]) { inner in
        _ = inner.type(of: reduction.step)
      }
      return .any
    default: return .any
    }
  }

  private mutating func type(of comprehension: ListComprehension) -> ExpressionType {
    let elements = elements(of: comprehension.list)
    return scoped([comprehension.variable.text: elements]) { inner in
      if let condition = comprehension.condition { inner.requireCondition(condition) }
      guard let result = comprehension.result else { return .list(of: elements) }
      return .list(of: inner.type(of: result))
    }
  }

  /// The type of the elements of what must be a list.
  private mutating func elements(of list: Expression) -> ExpressionType {
    let type = type(of: list)
    require(type, .list, "what stands after IN", at: list.span)
    return type.elements
  }
}
