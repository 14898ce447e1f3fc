extension QuerySyntax {
  /// The keys of all properties that the query reads, those of subqueries aside.
  var propertyKeys: Set<String> {
    var keys: Set<String> = []
    for clause in branches.flatMap(\.clauses) {
      for expression in clause.expressions { expression.collectKeys(into: &keys) }
      guard case .match(let match) = clause else { continue }
      for element in match.patterns.flatMap(\.elements) { element.collectKeys(into: &keys) }
    }
    return keys
  }
}

extension Expression {
  fileprivate func collectKeys(into keys: inout Set<String>) {
    if case .property(_, let key) = kind { keys.insert(key.text) }
    if case .subscripted(_, let key) = kind, case .literal(.string(let text)) = key.kind {
      keys.insert(text)
    }
    for child in children { child.collectKeys(into: &keys) }
  }
}

extension Clause {
  /// The expressions of a clause, those inside patterns aside.
  fileprivate var expressions: [Expression] {
    switch self {
    case .match(let match): [match.condition].compactMap { $0 }
    case .unwind(let unwind): [unwind.list]
    case .with(let with): with.projection.expressions + [with.condition].compactMap { $0 }
    case .result(let result): result.projection.expressions
    }
  }
}

extension Projection {
  fileprivate var expressions: [Expression] {
    items.map(\.expression) + order.map(\.expression)
  }
}

extension PathElement {
  fileprivate func collectKeys(into keys: inout Set<String>) {
    switch self {
    case .node(let node):
      for entry in node.properties { keys.insert(entry.key.text) }
      node.condition?.collectKeys(into: &keys)
    case .edge(let edge): edge.condition?.collectKeys(into: &keys)
    case .group(let group):
      group.condition?.collectKeys(into: &keys)
      for element in group.elements { element.collectKeys(into: &keys) }
    }
  }
}
