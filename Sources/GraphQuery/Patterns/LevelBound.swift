import GraphCore

/// `level(edge) >= 'id'` or `edge.level >= 'id'`: a condition that an edge's column can tell.
struct LevelBound {
  /// The levels at or above the bound, one bit each.
  let fitting: UInt64
  /// The levels that cannot be compared with it.
  let incomparable: UInt64

  /// Reads a condition on the edge called `name`; nil where it is of another form.
  init?(_ source: Expression, of name: String, _ scale: LevelScale) {
    guard case .comparison(let left, let steps) = source.kind, steps.count == 1,
      steps[0].comparison == .greaterOrEqual, Self.isLevel(left, of: name),
      case .literal(.string(let id)) = steps[0].operand.kind, let bound = scale.level(id: id)
    else { return nil }
    fitting = scale.atLeastMasks[bound.index]
    incomparable = scale.levels.indices.reduce(0) { mask, index in
      scale.isAtLeast(LevelID(index), bound) == nil ? mask | 1 << UInt64(index) : mask
    }
  }

  private static func isLevel(_ expression: Expression, of name: String) -> Bool {
    switch expression.kind {
    case .property(let base, let key): key.text == "level" && isVariable(base, name)
    case .call(let call):
      call.name.text.lowercased() == "level" && call.arguments.count == 1
        && isVariable(call.arguments[0], name)
    default: false
    }
  }

  private static func isVariable(_ expression: Expression, _ name: String) -> Bool {
    if case .variable(let found) = expression.kind { found.text == name } else { false }
  }
}
