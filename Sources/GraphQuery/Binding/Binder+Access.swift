import Diagnostics
import GraphCore

extension Binder {
  /// Checks the access to a part of a value.
  mutating func access(_ expression: Expression, _ place: ExpressionPlace) -> ValueShape {
    switch expression.kind {
    case .property(let base, let key): return property(base, key, place)
    case .subscripted(let base, let index):
      let list = shape(of: base, place.value)
      _ = shape(of: index, place.value)
      return list.types == .list ? list.element : .any
    case .slice(let base, let from, let to):
      let list = shape(of: base, place.value)
      for bound in [from, to].compactMap({ $0 }) { _ = shape(of: bound, place.value) }
      return list.types == .list ? list : .any
    case .hasLabel(let base, let label, _):
      let shape = shape(of: base, place.value)
      if shape.excludes(.element) {
        report(
          .wrongType, "only nodes and edges have labels, and this is \(shape.types.description)",
          at: base.span)
      }
      checkLabels(label, of: shape)
      return ValueShape(.boolean)
    default: return .any
    }
  }

  private mutating func property(
    _ base: Expression, _ key: Name, _ place: ExpressionPlace
  ) -> ValueShape {
    let shape = shape(of: base, place.value)
    let having: ValueTypes = [.element, .map, .instant, .duration]
    if shape.excludes(having) {
      let problem: QueryProblem = shape.types == .path ? .wrongType : .noProperties
      report(problem, "\(shape.types.description) has no properties", at: base.span)
      return .any
    }
    checkKey(key, shape)
    guard schema.isClosed, !shape.types.isEmpty, shape.types.isSubset(of: .element) else {
      return .any
    }
    let (found, isGeneral) = schema.property(key.text, of: shape)
    if found?.type == .level { return ValueShape(.level) }
    return isGeneral && key.text == GeneralNodeKey.aliases.rawValue
      ? .list(of: ValueShape(.string)) : ValueShape(.scalar)
  }
}
