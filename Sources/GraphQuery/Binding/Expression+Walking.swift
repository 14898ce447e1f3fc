extension Expression {
  /// Whether it is a variable or a property of one.
  var isSimple: Bool {
    switch kind {
    case .variable: true
    case .property(let base, _): base.isSimple
    default: false
    }
  }

  /// Whether it is itself an aggregate.
  var isAggregate: Bool {
    switch kind {
    case .countRows: true
    case .call(let call): AggregateCatalog.aggregate(named: call.name.text) != nil
    default: false
    }
  }

  /// Whether an aggregate stands in it, subqueries excepted.
  var hasAggregate: Bool { contains(where: \.isAggregate) }

  /// Whether some part fits, subqueries excepted.
  func contains(where fits: (Expression) -> Bool) -> Bool {
    fits(self) || children.contains { $0.contains(where: fits) }
  }

  /// The first variable in it that it does not make itself.
  var firstVariable: Name? {
    if case .variable(let name) = kind { return name }
    let own = localVariables
    return children.lazy.compactMap(\.firstVariable).first { !own.contains($0.text) }
  }

  /// Variables, and properties of variables, that stand outside aggregates.
  var leavesOutsideAggregates: [Expression] { leaves { $0.isAggregate } }

  /// Variables, and properties of variables, outside the parts that fit.
  func leaves(butFor isKnown: (Expression) -> Bool) -> [Expression] {
    if isKnown(self) { return [] }
    if isSimple { return [self] }
    let own = localVariables
    return children.flatMap { $0.leaves(butFor: isKnown) }.filter { leaf in
      leaf.firstVariable.map { !own.contains($0.text) } ?? true
    }
  }

  /// The variables that it makes for its own parts.
  private var localVariables: Set<String> {
    switch kind {
    case .listComprehension(let list): [list.variable.text]
    case .listPredicate(let list): [list.variable.text]
    case .reduce(let reduction): [reduction.variable.text, reduction.accumulator.text]
    default: []
    }
  }

  /// Its parts, patterns and subqueries excepted.
  var children: [Expression] {
    switch kind {
    case .binary(_, let left, let right), .subscripted(let left, let right): [left, right]
    case .comparison(let first, let steps): [first] + steps.map(\.operand)
    case .logical(_, let operands), .list(let operands): operands
    case .unary(_, let operand), .isNull(let operand, _), .hasLabel(let operand, _, _),
      .property(let operand, _):
      [operand]
    case .slice(let base, let from, let to): [base] + [from, to].compactMap { $0 }
    case .map(let entries): entries.map(\.value)
    case .call(let call): call.arguments
    case .caseOf(let choice): choice.parts
    case .listComprehension(let list):
      [list.list] + [list.condition, list.result].compactMap { $0 }
    case .listPredicate(let list): [list.list] + [list.condition].compactMap { $0 }
    case .reduce(let reduction): [reduction.initial, reduction.list, reduction.step]
    case .countOf, .countRows, .exists, .literal, .parameter, .pattern, .patternComprehension,
      .shortestPath, .variable:
      []
    }
  }
}

extension CaseExpression {
  /// All expressions in it.
  var parts: [Expression] {
    [operand].compactMap { $0 } + branches.flatMap { $0.candidates + [$0.result] }
      + [otherwise].compactMap { $0 }
  }
}
