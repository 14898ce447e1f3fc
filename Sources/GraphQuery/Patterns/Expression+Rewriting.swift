extension Expression {
  /// The expression with parts replaced: what `replace` gives stands for a part, and nil leaves it
  /// to its own parts.
  ///
  /// Patterns and subqueries stay as they are.
  func rewritten(_ replace: (Expression) -> Expression?) -> Expression {
    if let replacement = replace(self) { return replacement }
    func inner(_ part: Expression) -> Expression { part.rewritten(replace) }
    let kind: Kind =
      switch self.kind {
      case .binary(let symbol, let left, let right): .binary(symbol, inner(left), inner(right))
      case .subscripted(let base, let index): .subscripted(inner(base), inner(index))
      case .caseOf(let choice): .caseOf(choice.rewritten(inner))
      case .call(var call):
        {
          call.arguments = call.arguments.map(inner)
          return .call(call)
        }()
      case .comparison(let first, let steps):
        .comparison(
          inner(first),
          steps.map { ComparisonStep(comparison: $0.comparison, operand: inner($0.operand)) })
      case .hasLabel(let base, let label, let isNegated):
        .hasLabel(inner(base), label, isNegated: isNegated)
      case .isNull(let base, let isNegated): .isNull(inner(base), isNegated: isNegated)
      case .property(let base, let key): .property(inner(base), key)
      case .list(let items): .list(items.map(inner))
      case .logical(let symbol, let items): .logical(symbol, items.map(inner))
      case .map(let entries): .map(entries.map { MapEntry(key: $0.key, value: inner($0.value)) })
      case .slice(let base, let from, let to):
        .slice(inner(base), from: from.map(inner), to: to.map(inner))
      case .unary(let symbol, let operand): .unary(symbol, inner(operand))
      case .listComprehension(let list): .listComprehension(list.rewritten(inner))
      case .listPredicate(var list):
        {
          list.list = inner(list.list)
          list.condition = list.condition.map(inner)
          return .listPredicate(list)
        }()
      case .reduce(var reduction):
        {
          reduction.initial = inner(reduction.initial)
          reduction.list = inner(reduction.list)
          reduction.step = inner(reduction.step)
          return .reduce(reduction)
        }()
      case .countOf, .countRows, .exists, .literal, .parameter, .pattern, .patternComprehension,
        .shortestPath, .variable:
        self.kind
      }
    return Expression(kind, span: span)
  }

  /// The expression with one variable called otherwise.
  func renaming(_ name: String, to other: String) -> Expression {
    rewritten { part in
      guard case .variable(let found) = part.kind, found.text == name else { return nil }
      return Expression(.variable(Name(other, span: found.span)), span: part.span)
    }
  }
}

extension CaseExpression {
  fileprivate func rewritten(_ inner: (Expression) -> Expression) -> CaseExpression {
    CaseExpression(
      operand: operand.map(inner),
      branches: branches.map {
        CaseBranch(candidates: $0.candidates.map(inner), result: inner($0.result))
      },
      otherwise: otherwise.map(inner))
  }
}

extension ListComprehension {
  fileprivate func rewritten(_ inner: (Expression) -> Expression) -> ListComprehension {
    ListComprehension(
      variable: variable, list: inner(list), condition: condition.map(inner),
      result: result.map(inner))
  }
}
