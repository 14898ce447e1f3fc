extension TypeInference {
  /// The type of what reaches into a value.
  mutating func accessType(of expression: Expression) -> ExpressionType {
    switch expression.kind {
    case .property(let base, let key):
      let type = type(of: base)
      let kind: QueryError.Kind = type.types == .path ? .syntax : .type
      require(
        type, [.element, .map, .instant, .duration], "what has a property '\(key.text)'",
        at: base.span, kind: kind)
      return .any
    case .subscripted(let base, let index): return elementType(of: base, at: index)
    case .slice(let base, let from, let to):
      let type = type(of: base)
      require(type, .list, "what a slice is taken of", at: base.span, kind: .type)
      for bound in [from, to].compactMap({ $0 }) {
        require(self.type(of: bound), .integer, "a bound of a slice", at: bound.span, kind: .type)
      }
      return type
    case .hasLabel(let base, _, _):
      require(type(of: base), .element, "what has labels", at: base.span)
      return .boolean
    default: return .any
    }
  }

  private mutating func elementType(
    of base: Expression, at index: Expression
  ) -> ExpressionType {
    let (type, number) = (type(of: base), type(of: index))
    require(type, [.list, .map, .element], "what has elements", at: base.span, kind: .type)
    if type.types == .list {
      require(number, .integer, "the index of a list", at: index.span, kind: .type)
    }
    return type.types == .list ? type.elements : .any
  }
}
