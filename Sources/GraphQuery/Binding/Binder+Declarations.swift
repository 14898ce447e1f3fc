import Diagnostics

extension Binder {
  /// Adds the names of a pattern.
  mutating func declare(_ pattern: PathPattern, _ local: inout PatternScope) {
    declare(pattern.elements, &local)
    if let variable = pattern.variable { declarePath(variable, &local) }
  }

  private mutating func declare(_ elements: [PathElement], _ local: inout PatternScope) {
    for element in elements {
      switch element {
      case .node(let node): declare(node, &local)
      case .edge(let edge): declare(edge, &local)
      case .group(let group): declare(group, &local)
      }
    }
  }

  private mutating func declare(_ node: NodePattern, _ local: inout PatternScope) {
    guard let variable = node.variable else { return }
    let kinds = kinds(node.label, ofEdges: false)
    guard let known = local.scope[variable.text] else {
      return add(variable, ValueShape(.node, kinds: kinds), &local)
    }
    guard !known.excludes(.node) else { return conflict(variable, known, "a node") }
    var narrowed = known.types.isEmpty ? known : ValueShape(.node, kinds: known.kinds & kinds)
    if known.kinds & kinds == 0 { narrowed.kinds = known.kinds }
    local.scope[variable.text] = narrowed
  }

  private mutating func declare(_ edge: EdgePattern, _ local: inout PatternScope) {
    guard let variable = edge.variable else { return }
    let single = ValueShape(.edge, kinds: kinds(edge.label, ofEdges: true))
    let isList = edge.quantifier.map { $0.form != .question } ?? false
    let shape = isList ? ValueShape.list(of: single) : single
    if let known = local.scope[variable.text] {
      if known.excludes(isList ? .list : .edge) {
        return conflict(variable, known, isList ? "a list of edges" : "an edge")
      }
      if local.edges.contains(variable.text), local.mode == .differentRelationships {
        report(
          .edgeTwice,
          "\(Excerpt.quoted(variable.text)) cannot stand for two edges of one MATCH; take two names",
          at: variable.span)
      }
    } else {
      add(variable, shape, &local)
    }
    local.edges.insert(variable.text)
  }

  private mutating func declare(_ group: PathGroup, _ local: inout PatternScope) {
    let repeats = group.quantifier.map { $0.form != .question } ?? false
    guard repeats else {
      declare(group.elements, &local)
      if let variable = group.variable { declarePath(variable, &local) }
      return
    }
    var inner = PatternScope(scope: Scope(), mode: local.mode)
    declare(group.elements, &inner)
    if let variable = group.variable { declarePath(variable, &inner) }
    for name in inner.scope.names {
      guard let shape = inner.scope[name] else { continue }
      declare(Name(name, span: group.span), .list(of: shape), in: &local.scope)
    }
  }

  private mutating func declarePath(_ variable: Name, _ local: inout PatternScope) {
    declare(variable, ValueShape(.path), in: &local.scope)
  }

  private mutating func add(_ name: Name, _ shape: ValueShape, _ local: inout PatternScope) {
    if local.known != nil {
      undefined(name, local.scope, "; a pattern that is a condition makes no names")
    }
    local.scope[name.text] = shape
  }

  private mutating func conflict(_ name: Name, _ known: ValueShape, _ wanted: String) {
    report(
      .wrongKind,
      "\(Excerpt.quoted(name.text)) is \(known.types.description) and cannot be \(wanted)",
      at: name.span)
  }

  /// Says that a name stands for nothing.
  mutating func undefined(_ name: Name, _ scope: Scope, _ more: String = "") {
    let hint = NearestName.hint(among: scope.names, for: name.text)
    report(
      .undefinedVariable, "nothing is called \(Excerpt.quoted(name.text)) here\(hint)\(more)",
      at: name.span)
  }
}
