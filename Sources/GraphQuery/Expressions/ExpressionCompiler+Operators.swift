extension ExpressionCompiler {
  /// Makes an operator ready.
  mutating func compileOperator(_ expression: Expression) throws(QueryError) -> CompiledExpression {
    let span = expression.span
    switch expression.kind {
    case .binary(let symbol, let left, let right):
      let operation = OperatorCatalog.binary(symbol)
      let (left, right) = (try compile(left), try compile(right))
      return CompiledExpression { (row, context) throws(QueryError) in
        let one = try left.body(&row, context)
        let other = try right.body(&row, context)
        do throws(QueryError) { return try operation(one, other, context) } catch {
          throw error.at(span)
        }
      }
    case .comparison(let first, let steps): return try compileComparison(first, steps)
    case .isNull(let operand, let isNegated):
      let operand = try compile(operand)
      return CompiledExpression { (row, context) throws(QueryError) in
        .boolean(try operand.body(&row, context).isNull != isNegated)
      }
    case .logical(let symbol, let operands): return try compileLogic(symbol, operands)
    case .unary(let symbol, let operand):
      let operation = OperatorCatalog.unary(symbol)
      let operand = try compile(operand)
      return CompiledExpression { (row, context) throws(QueryError) in
        let value = try operand.body(&row, context)
        do throws(QueryError) { return try operation(value) } catch { throw error.at(span) }
      }
    default: return CompiledExpression(constant: .null)
    }
  }

  /// A chain of comparisons holds where each of its pairs does; operands are computed once.
  private mutating func compileComparison(
    _ first: Expression, _ steps: [ComparisonStep]
  ) throws(QueryError) -> CompiledExpression {
    let head = try compile(first)
    var tail: [(test: Comparison.Test, operand: CompiledExpression)] = []
    for step in steps {
      tail.append((Comparison.test(step.comparison), try compile(step.operand)))
    }
    if tail.count == 1 {
      let (test, operand) = tail[0]
      if let constant = operand.constant {
        return CompiledExpression { (row, context) throws(QueryError) in
          QueryValue(test(try head.body(&row, context), constant, context))
        }
      }
      return CompiledExpression { (row, context) throws(QueryError) in
        let left = try head.body(&row, context)
        return QueryValue(test(left, try operand.body(&row, context), context))
      }
    }
    let chain = tail
    return CompiledExpression { (row, context) throws(QueryError) in
      var left = try head.body(&row, context)
      var truth: Bool? = true
      for step in chain {
        let right = try step.operand.body(&row, context)
        truth = Logic.and(truth, step.test(left, right, context))
        left = right
      }
      return QueryValue(truth)
    }
  }

  private mutating func compileLogic(
    _ symbol: LogicalOperator, _ operands: [Expression]
  ) throws(QueryError) -> CompiledExpression {
    let combine = Logic.operation(symbol)
    let decisive = Logic.decisive(symbol)
    var parts: [(body: CompiledExpression, span: SourceSpan)] = []
    for operand in operands { parts.append((try compile(operand), operand.span)) }
    let list = parts
    return CompiledExpression { (row, context) throws(QueryError) in
      var truth: Bool?
      for (index, part) in list.enumerated() {
        let value = try part.body.body(&row, context)
        let next: Bool?
        do throws(QueryError) { next = try Logic.truth(of: value, symbol.rawValue) } catch {
          throw error.at(part.span)
        }
        truth = index == 0 ? next : combine(truth, next)
        if let truth, truth == decisive { return .boolean(truth) }
      }
      return QueryValue(truth)
    }
  }
}
