extension Expression {
  /// The names of all variables that it mentions, those it binds itself included.
  var names: NameSet {
    var found = NameSet()
    collectNames(into: &found)
    return found
  }

  /// Whether it mentions a property of that key anywhere outside its subqueries.
  func mentions(property key: String) -> Bool {
    if case .property(_, let name) = kind, name.text == key { return true }
    return children.contains { $0.mentions(property: key) }
  }

  fileprivate func collectNames(into found: inout NameSet) {
    switch kind {
    case .variable(let name): found.insert(name.text)
    case .countOf(let query), .exists(let query): query.query.collectNames(into: &found)
    case .pattern(let pattern), .shortestPath(let pattern): pattern.collectNames(into: &found)
    case .patternComprehension(let list):
      list.pattern.collectNames(into: &found)
      list.condition?.collectNames(into: &found)
      list.result.collectNames(into: &found)
    case .literal, .parameter, .countRows: break
    case .property(let base, _), .isNull(let base, _), .unary(_, let base):
      base.collectNames(into: &found)
    case .comparison(let first, let steps):
      first.collectNames(into: &found)
      for step in steps { step.operand.collectNames(into: &found) }
    case .logical(_, let operands), .list(let operands):
      for operand in operands { operand.collectNames(into: &found) }
    case .call(let call): for argument in call.arguments { argument.collectNames(into: &found) }
    default: for child in children { child.collectNames(into: &found) }
    }
  }
}

extension PathPattern {
  /// The names of all variables that it binds or mentions.
  var names: NameSet {
    var found = NameSet()
    collectNames(into: &found)
    return found
  }

  fileprivate func collectNames(into found: inout NameSet) {
    if let variable { found.insert(variable.text) }
    cost?.collectNames(into: &found)
    for element in elements { element.collectNames(into: &found) }
  }
}

extension PathElement {
  fileprivate func collectNames(into found: inout NameSet) {
    switch self {
    case .edge(let edge): collect(edge.variable, edge.properties, edge.condition, &found)
    case .node(let node): collect(node.variable, node.properties, node.condition, &found)
    case .group(let group):
      collect(group.variable, [], group.condition, &found)
      for element in group.elements { element.collectNames(into: &found) }
    }
  }

  private func collect(
    _ variable: Name?, _ properties: [MapEntry], _ condition: Expression?,
    _ found: inout NameSet
  ) {
    if let variable { found.insert(variable.text) }
    for entry in properties { entry.value.collectNames(into: &found) }
    condition?.collectNames(into: &found)
  }
}

extension QuerySyntax {
  fileprivate func collectNames(into found: inout NameSet) {
    for clause in branches.flatMap(\.clauses) { clause.collectNames(into: &found, binding: true) }
  }
}

extension Clause {
  /// Gathers the names that a clause reads, and with `binding` those that it binds.
  func collectNames(into found: inout NameSet, binding: Bool = false) {
    switch self {
    case .match(let match): match.collectNames(into: &found, binding: binding)
    case .unwind(let unwind):
      unwind.list.collectNames(into: &found)
      if binding { found.insert(unwind.variable.text) }
    case .with(let with):
      with.projection.collectNames(into: &found)
      with.condition?.collectNames(into: &found)
    case .result(let result): result.projection.collectNames(into: &found)
    }
  }
}

extension MatchClause {
  fileprivate func collectNames(into found: inout NameSet, binding: Bool) {
    condition?.collectNames(into: &found)
    switch time?.kind {
    case .asOf(let day): day.collectNames(into: &found)
    case .during(let first, let end, _):
      first.collectNames(into: &found)
      end.collectNames(into: &found)
    case nil: break
    }
    if binding { for pattern in patterns { pattern.collectNames(into: &found) } }
  }
}

extension Projection {
  fileprivate func collectNames(into found: inout NameSet) {
    for item in items { item.expression.collectNames(into: &found) }
    for item in order { item.expression.collectNames(into: &found) }
    skip?.collectNames(into: &found)
    limit?.collectNames(into: &found)
  }
}
