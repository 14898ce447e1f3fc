import Diagnostics

extension Binder {
  /// Checks the body of `WITH` or `RETURN`, changes the scope to what it gives, and gives the
  /// columns' names.
  mutating func bind(
    _ projection: Projection, scope: inout Scope, isWith: Bool, condition: Expression?
  ) -> [String] {
    var result = Scope()
    if projection.includesAll {
      if scope.isEmpty, !isWith {
        report(
          .nothingInScope, "'*' stands for all variables, and there are none", at: projection.span)
      }
      for name in scope.names.sorted() { result[name] = scope[name] }
    }
    let groups = Grouping(projection)
    for item in projection.items {
      let shape = bind(item, scope, groups)
      add(item, shape, isWith: isWith, to: &result)
    }
    let after = OrderScope(
      before: scope, after: result, groups: groups, isDistinct: projection.isDistinct)
    for key in projection.order { check(key.expression, after) }
    checkCount(projection.skip, "SKIP")
    checkCount(projection.limit, "LIMIT")
    if let condition { checkAfter(condition, after) }
    scope = result
    return result.names
  }

  private mutating func bind(
    _ item: ProjectionItem, _ scope: Scope, _ groups: Grouping
  ) -> ValueShape {
    let place = ExpressionPlace(scope: scope, takesAggregates: true)
    let before = findings.count
    let shape = shape(of: item.expression, place)
    if findings.count == before, item.expression.hasAggregate {
      checkGroups(item.expression, groups)
    }
    return shape
  }

  private mutating func add(
    _ item: ProjectionItem, _ shape: ValueShape, isWith: Bool, to result: inout Scope
  ) {
    var name = item.alias ?? Name(item.text, span: item.span)
    if case .variable(let variable) = item.expression.kind, item.alias == nil {
      name.text = variable.text
    } else if isWith, item.alias == nil {
      report(
        .noAlias, "what WITH hands on needs a name; write AS and a name after it", at: item.span)
    }
    if result[name.text] != nil {
      report(
        .columnTwice,
        "two columns are called \(Excerpt.quoted(name.text)); name one of them with AS",
        at: name.span)
    }
    result[name.text] = shape
  }

  /// Checks the number of `SKIP` or `LIMIT`.
  private mutating func checkCount(_ expression: Expression?, _ word: String) {
    guard let expression else { return }
    if let variable = expression.firstVariable {
      return report(
        .notConstant,
        "\(word) takes a number that is the same for all rows, and"
          + " \(Excerpt.quoted(variable.text)) belongs to a row", at: expression.span)
    }
    let shape = shape(of: expression, .value(Scope()))
    if case .literal(.integer(let number)) = expression.kind, number < 0 {
      report(.negativeCount, "\(word) takes a number from 0 on, not \(number)", at: expression.span)
    } else if shape.excludes(.integer) {
      report(
        .wrongType, "\(word) takes a whole number, not \(shape.types.description)",
        at: expression.span)
    }
  }
}
