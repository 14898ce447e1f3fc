import GraphCore

/// A query with one demand less.
struct Relaxation {
  /// What was changed.
  let change: String
  /// The query as it is then.
  let syntax: QuerySyntax

  /// Every query that has one condition, label, type, direction or time less.
  static func all(of syntax: QuerySyntax, text: String) -> [Relaxation] {
    var found: [Relaxation] = []
    for (index, clause) in syntax.first.clauses.enumerated() {
      func add(_ change: String, _ changed: Clause) {
        var copy = syntax
        copy.first.clauses[index] = changed
        found.append(Relaxation(change: change, syntax: copy))
      }
      switch clause {
      case .match(let match) where !match.isOptional:
        for (change, changed) in MatchRelaxer(text: text).all(of: match) {
          add(change, .match(changed))
        }
      case .with(let with):
        for (change, rest) in Self.without(with.condition, text) {
          var with = with
          with.condition = rest
          add(change, .with(with))
        }
      case .match, .result, .unwind: continue
      }
    }
    return found
  }

  /// A condition without each of its conjuncts.
  static func without(_ condition: Expression?, _ text: String) -> [(String, Expression?)] {
    let parts = condition?.conjuncts ?? []
    return parts.indices.map { index in
      var rest = parts
      let gone = rest.remove(at: index)
      let left = rest.count > 1 ? Expression(.logical(.and, rest)) : rest.first
      return ("without \(snippet(gone.span, text))", left)
    }
  }

  /// The text of a stretch of a query.
  static func snippet(_ span: SourceSpan, _ text: String) -> String {
    let bytes = Array(text.utf8)
    guard span.lower < span.upper, Int(span.upper) <= bytes.count else { return "a condition" }
    return String(decoding: bytes[Int(span.lower)..<Int(span.upper)], as: UTF8.self)
  }
}

/// Takes one demand at a time from a `MATCH`.
struct MatchRelaxer {
  let text: String

  func all(of clause: MatchClause) -> [(String, MatchClause)] {
    var found: [(String, MatchClause)] = []
    for (pattern, path) in clause.patterns.enumerated() {
      for (element, part) in path.elements.enumerated() {
        for (change, relaxed) in changes(of: part) {
          var copy = clause
          copy.patterns[pattern].elements[element] = relaxed
          found.append((change, copy))
        }
      }
    }
    for (change, rest) in Relaxation.without(clause.condition, text) {
      var copy = clause
      copy.condition = rest
      found.append((change, copy))
    }
    var copy = clause
    copy.time = .anyTime
    let words = clause.time.map { "without \(Relaxation.snippet($0.span, text))" }
    found.append((words ?? "at any time", copy))
    return found
  }

  private func changes(of element: PathElement) -> [(String, PathElement)] {
    switch element {
    case .node(let node): return self.node(node).map { ($0.0, .node($0.1)) }
    case .edge(let edge): return self.edge(edge).map { ($0.0, .edge($0.1)) }
    case .group(let group):
      return group.elements.indices.flatMap { index in
        changes(of: group.elements[index]).map { change, part in
          var copy = group
          copy.elements[index] = part
          return (change, PathElement.group(copy))
        }
      }
        + Relaxation.without(group.condition, text).map { change, rest in
          var copy = group
          copy.condition = rest
          return (change, PathElement.group(copy))
        }
    }
  }

  private func node(_ node: NodePattern) -> [(String, NodePattern)] {
    var found: [(String, NodePattern)] = []
    if let label = node.label {
      var copy = node
      copy.label = nil
      found.append(("without the label \(PatternText.text(label))", copy))
    }
    for (index, entry) in node.properties.enumerated() {
      var copy = node
      copy.properties.remove(at: index)
      found.append(("without {\(shown(entry))}", copy))
    }
    for (change, rest) in Relaxation.without(node.condition, text) {
      var copy = node
      copy.condition = rest
      found.append((change, copy))
    }
    return found
  }

  private func edge(_ edge: EdgePattern) -> [(String, EdgePattern)] {
    var found: [(String, EdgePattern)] = []
    if let label = edge.label {
      var copy = edge
      copy.label = nil
      found.append(("without the type \(PatternText.text(label))", copy))
    }
    if edge.direction == .left || edge.direction == .right {
      var copy = edge
      copy.direction = .any
      let type = edge.label.map { " of \(PatternText.text($0))" } ?? ""
      found.append(("either way round\(type)", copy))
    }
    if let bounds = edge.quantifier, let upper = bounds.upper {
      var copy = edge
      copy.quantifier?.upper = upper + 3
      found.append(("with up to \(upper + 3) steps and not \(upper)", copy))
    }
    for (index, entry) in edge.properties.enumerated() {
      var copy = edge
      copy.properties.remove(at: index)
      found.append(("without {\(shown(entry))}", copy))
    }
    for (change, rest) in Relaxation.without(edge.condition, text) {
      var copy = edge
      copy.condition = rest
      found.append((change, copy))
    }
    return found
  }

  private func shown(_ entry: MapEntry) -> String {
    "\(entry.key.text): \(Relaxation.snippet(entry.value.span, text))"
  }
}

extension TimeClause {
  /// The years 1 to 9999: whatever was there at some time.
  static let anyTime = TimeClause(
    kind: .during(
      first: Expression(.literal(.string("0001-01-01"))),
      end: Expression(.literal(.string("9999-12-31"))), includesEnd: true))
}
