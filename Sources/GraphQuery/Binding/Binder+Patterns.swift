import Diagnostics

extension Binder {
  /// Checks what stands inside a pattern: labels, properties, conditions, quantifiers, cost.
  mutating func check(_ pattern: PathPattern, _ scope: Scope, mode: MatchMode) {
    let isBounded = isBounded(pattern, mode: mode)
    check(pattern.elements, scope, isBounded: isBounded)
    checkCost(pattern, scope)
  }

  /// Whether the pattern has finitely many paths whatever its quantifiers.
  private func isBounded(_ pattern: PathPattern, mode: MatchMode) -> Bool {
    if let selector = pattern.selector, selector.kind != .all { return true }
    if let own = pattern.mode { return own != .walk }
    return mode == .differentRelationships
  }

  private mutating func check(_ elements: [PathElement], _ scope: Scope, isBounded: Bool) {
    for element in elements {
      switch element {
      case .node(let node):
        checkLabels(node.label, ofEdges: false)
        var shape = node.variable.flatMap { scope[$0.text] } ?? ValueShape(.node)
        shape.kinds &= kinds(node.label, ofEdges: false)
        check(node.properties, node.condition, node.variable, shape, scope)
      case .edge(let edge): check(edge, scope, isBounded: isBounded)
      case .group(let group): check(group, scope, isBounded: isBounded)
      }
    }
  }

  private mutating func check(_ edge: EdgePattern, _ scope: Scope, isBounded: Bool) {
    checkLabels(edge.label, ofEdges: true)
    checkDirection(edge)
    checkEnd(edge.quantifier, isBounded: isBounded)
    let shape = ValueShape(.edge, kinds: kinds(edge.label, ofEdges: true))
    check(edge.properties, edge.condition, edge.variable, shape, scope)
  }

  private mutating func check(_ group: PathGroup, _ scope: Scope, isBounded: Bool) {
    var inner = scope
    checkEnd(group.quantifier, isBounded: isBounded)
    if group.quantifier != nil, !group.elements.contains(where: \.hasEdge) {
      report(.edgeless, "this group repeats, but has no edge to go on by", at: group.span)
    }
    if group.quantifier.map({ $0.form != .question }) ?? false {
      for name in group.elements.flatMap(\.variables) + [group.variable].compactMap({ $0 }) {
        guard let shape = scope[name.text], shape.types == .list else { continue }
        inner[name.text] = shape.element
      }
    }
    let isInnerBounded = group.mode.map { $0 != .walk } ?? isBounded
    check(group.elements, inner, isBounded: isInnerBounded)
    if let condition = group.condition { checkCondition(condition, .condition(inner)) }
  }

  /// Checks the properties and the condition of an element, in which its name is the element.
  private mutating func check(
    _ properties: [MapEntry], _ condition: Expression?, _ variable: Name?, _ shape: ValueShape,
    _ scope: Scope
  ) {
    guard condition != nil || !properties.isEmpty else { return }
    var inner = scope
    if let variable, scope[variable.text] != shape { inner[variable.text] = shape }
    for entry in properties {
      checkKey(entry.key, shape)
      checkDay(entry.value, of: entry.key.text, shape)
      checkValue(entry.value, of: entry.key.text, shape)
      checkLevel(entry.value, of: entry.key.text, shape)
      _ = self.shape(of: entry.value, .value(inner))
    }
    if let condition { checkCondition(condition, .condition(inner)) }
  }

  private mutating func checkEnd(_ quantifier: Quantifier?, isBounded: Bool) {
    guard let quantifier, quantifier.upper == nil, !isBounded else { return }
    report(
      .endless,
      "a WALK without an upper bound has endless paths; write a bound, such as {1,4}, a selector,"
        + " such as ANY SHORTEST, or TRAIL instead of WALK", at: quantifier.span)
  }

  private mutating func checkCost(_ pattern: PathPattern, _ scope: Scope) {
    let isCheapest = pattern.selector?.kind == .cheapest
    guard let cost = pattern.cost else {
      if isCheapest, let selector = pattern.selector {
        report(
          .costMismatch, "CHEAPEST needs COST and an expression after the pattern",
          at: selector.span)
      }
      return
    }
    if !isCheapest {
      report(.costMismatch, "only ANY CHEAPEST and CHEAPEST k use COST", at: cost.span)
    }
    var inner = scope
    for name in pattern.elements.flatMap(\.variables) {
      var shape = scope[name.text] ?? .any
      while shape.types == .list { shape = shape.element }
      inner[name.text] = shape
    }
    let shape = shape(of: cost, .value(inner))
    guard shape.excludes(.number) else { return }
    report(.wrongType, "a cost is a number, not \(shape.types.description)", at: cost.span)
  }
}

extension PathElement {
  /// Whether there is an edge in it.
  fileprivate var hasEdge: Bool {
    switch self {
    case .edge: true
    case .node: false
    case .group(let group): group.elements.contains(where: \.hasEdge)
    }
  }

  /// The names in it, of paths excepted.
  fileprivate var variables: [Name] {
    switch self {
    case .edge(let edge): [edge.variable].compactMap { $0 }
    case .node(let node): [node.variable].compactMap { $0 }
    case .group(let group): group.elements.flatMap(\.variables)
    }
  }
}
