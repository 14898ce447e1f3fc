import GraphCore

extension PortablePrinter {
  /// A `MATCH` whose time is part of its conditions.
  mutating func match(_ match: MatchClause) -> String {
    if match.mode == .repeatableElements { need(.matchModes, at: match.span) }
    let days = days(match.time)
    var conditions: [String] = []
    var patterns: [String] = []
    for pattern in match.patterns { patterns.append(self.pattern(pattern, days, &conditions)) }
    if let condition = match.condition { conditions.append(expression(condition)) }
    let words = match.isOptional ? "OPTIONAL MATCH " : "MATCH "
    let text = words + patterns.joined(separator: ", ")
    return conditions.isEmpty ? text : text + "\nWHERE " + conditions.joined(separator: " AND ")
  }

  /// The first and the last day of a clause.
  private mutating func days(_ time: TimeClause?) -> (first: String, last: String) {
    switch time?.kind {
    case .asOf(let day): return (expression(day), expression(day))
    case .during(let first, let end, _): return (expression(first), expression(end))
    case nil: return ("date('\(frame.first)')", "date('\(frame.last)')")
    }
  }

  /// A path pattern; conditions on its elements go to `conditions`.
  mutating func pattern(
    _ pattern: PathPattern, _ days: (first: String, last: String), _ conditions: inout [String]
  ) -> String {
    if pattern.isTimeRespecting { need(.timeRespecting, at: pattern.span) }
    if let mode = pattern.mode, mode != .trail { need(.pathModes, at: pattern.span) }
    var text = pattern.variable.map { "\(name($0)) = " } ?? ""
    if let selector = pattern.selector, selector.kind != .all {
      if selector.kind == .cheapest { need(.cheapest, at: selector.span) }
      if selector.count != .literal(1) || selector.kind == .any {
        need(.kShortest, at: selector.span)
      }
      text += dialect.selector(selector).map { $0 + " " } ?? ""
    }
    for element in pattern.elements { text += self.element(element, pattern, days, &conditions) }
    return text
  }

  private mutating func element(
    _ element: PathElement, _ pattern: PathPattern, _ days: (first: String, last: String),
    _ conditions: inout [String]
  ) -> String {
    switch element {
    case .node(let node): return self.node(node, days, &conditions)
    case .edge(let edge): return self.edge(edge, pattern, days, &conditions)
    case .group(let group):
      need(.groups, at: group.span)
      var inner: [String] = []
      var text = " ("
      for element in group.elements { text += self.element(element, pattern, days, &inner) }
      if let condition = group.condition { inner.append(expression(condition)) }
      if !inner.isEmpty { text += " WHERE " + inner.joined(separator: " AND ") }
      return text + ")" + (group.quantifier?.braces ?? "") + " "
    }
  }

  private mutating func node(
    _ node: NodePattern, _ days: (first: String, last: String), _ conditions: inout [String]
  ) -> String {
    let name = node.variable.map { self.name($0) } ?? freshName("n")
    demand(valid(name, days), &conditions)
    if let condition = node.condition { conditions.append(expression(condition)) }
    return "(\(name)\(label(node.label))\(properties(node.properties)))"
  }

  private mutating func edge(
    _ edge: EdgePattern, _ pattern: PathPattern, _ days: (first: String, last: String),
    _ conditions: inout [String]
  ) -> String {
    let name = edge.variable.map { self.name($0) } ?? freshName("r")
    let heads = (edge.direction == .left ? "<" : "", edge.direction == .right ? ">" : "")
    guard let quantifier = edge.quantifier else {
      demand(valid(name, days), &conditions)
      if let condition = edge.condition { conditions.append(expression(condition)) }
      return "\(heads.0)-[\(name)\(label(edge.label))\(properties(edge.properties))]-\(heads.1)"
    }
    var own = [valid(name, days)]
    for entry in edge.properties {
      own.append("\(name).\(self.name(entry.key)) = \(expression(entry.value))")
    }
    if let condition = edge.condition { own.append(expression(condition)) }
    return dialect.repeated(
      PortableEdge(
        name: name, label: label(edge.label), condition: own.joined(separator: " AND "),
        quantifier: quantifier, heads: heads, selector: pattern.selector, mode: pattern.mode))
  }

  /// Adds a condition of time, unless it is there already.
  private mutating func demand(_ condition: String, _ conditions: inout [String]) {
    if known.insert(condition).inserted { conditions.append(condition) }
  }

  /// The condition that an element is valid on some day of a span.
  func valid(_ name: String, _ days: (first: String, last: String)) -> String {
    "(\(name).since IS NULL OR \(name).since <= \(days.last)) AND "
      + "(\(name).until IS NULL OR \(name).until > \(days.first))"
  }

  private mutating func properties(_ entries: [MapEntry]) -> String {
    entries.isEmpty ? "" : " " + map(entries)
  }

  /// `:A&(B|C)`, or nothing.
  private mutating func label(_ label: LabelExpression?) -> String {
    label.map { ":" + labelText($0, isInner: false) } ?? ""
  }

  /// A label expression.
  mutating func labelText(_ label: LabelExpression, isInner: Bool) -> String {
    var parts: [String] = []
    switch label.kind {
    case .name(let name): return self.name(name)
    case .wildcard, .not: need(.labelExpressions, at: label.span)
    case .all(let inner), .any(let inner):
      for part in inner { parts.append(labelText(part, isInner: true)) }
    }
    switch label.kind {
    case .wildcard: return "%"
    case .not(let inner): return "!" + labelText(inner, isInner: true)
    case .any:
      let text = parts.joined(separator: "|")
      return isInner ? "(\(text))" : text
    default: return parts.joined(separator: "&")
    }
  }
}
