/// What a grouping key reads of a row, so that rows which differ in one node only need not each be
/// asked for it.
enum ColumnReading: Sendable, Equatable {
  /// Anything at all.
  case anything
  /// The values of some slots, and of the nodes in others no more than their labels.
  case slots(Set<Int>, labelsOf: Set<Int>)

  /// How the key of rows is told that differ in the node of one slot.
  enum Telling {
    /// It is the same for all of them.
    case once
    /// It is the same for nodes of the same labels.
    case byLabels
    /// Each must be asked.
    case each
  }

  /// Reads an expression; anything that is not plain is taken to read everything.
  init(_ expression: Expression, _ slots: SlotTable) {
    var (whole, labels) = (Set<String>(), Set<String>())
    guard expression.collectReading(&whole, &labels) else {
      self = .anything
      return
    }
    self = .slots(
      Set(whole.compactMap { slots[$0] }), labelsOf: Set(labels.compactMap { slots[$0] }))
  }

  /// How the key of rows is told that differ in the node of `slot`.
  func telling(_ slot: Int) -> Telling {
    guard case .slots(let whole, let labels) = self, !whole.contains(slot) else { return .each }
    return labels.contains(slot) ? .byLabels : .once
  }
}

extension Expression {
  /// Gathers the variables that are read whole, and those of which only the labels are; false where
  /// the expression is none that always gives the same for the same variables.
  fileprivate func collectReading(_ whole: inout Set<String>, _ labels: inout Set<String>) -> Bool {
    switch kind {
    case .variable(let name): whole.insert(name.text)
    case .hasLabel(let owner, _, _):
      guard case .variable(let name) = owner.kind else { return false }
      labels.insert(name.text)
    case .call(let call):
      let isLabels = call.name.text.lowercased() == "labels"
      if isLabels, call.arguments.count == 1, case .variable(let name) = call.arguments[0].kind {
        labels.insert(name.text)
        return true
      }
      if call.name.text.lowercased() == "rand" { return false }
      return call.arguments.allSatisfy { $0.collectReading(&whole, &labels) }
    case .binary, .caseOf, .comparison, .isNull, .list, .literal, .logical, .map, .parameter,
      .property, .slice, .subscripted, .unary:
      return children.allSatisfy { $0.collectReading(&whole, &labels) }
    case .countOf, .countRows, .exists, .listComprehension, .listPredicate, .pattern,
      .patternComprehension, .reduce, .shortestPath:
      return false
    }
    return true
  }
}
