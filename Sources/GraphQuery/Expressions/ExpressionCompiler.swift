/// Makes expressions ready: names become slots, calls functions, and constants are computed once.
///
/// Aggregates are taken where `allowsAggregates` is set: each call goes to `aggregates`, and in its
/// place stands the slot where the executor puts the result.
struct ExpressionCompiler {
  /// The variables in scope.
  var slots: SlotTable
  /// What makes patterns and queries inside expressions ready.
  let subqueries: any SubqueryCompiler
  /// Whether an aggregate may stand where the next expression stands.
  var allowsAggregates = false
  /// The aggregates met so far.
  var aggregates: [AggregateCall] = []

  init(slots: SlotTable, subqueries: any SubqueryCompiler = NoSubqueries()) {
    (self.slots, self.subqueries) = (slots, subqueries)
  }

  /// Makes an expression ready.
  ///
  /// - Throws: `QueryError` of phase compile time for an unknown name, function or argument count.
  mutating func compile(_ expression: Expression) throws(QueryError) -> CompiledExpression {
    switch expression.kind {
    case .literal(let literal): CompiledExpression(constant: QueryValue(literal))
    case .variable(let name): try compileVariable(name)
    case .parameter(let name): compileParameter(name)
    case .property, .subscripted, .slice, .hasLabel: try compileAccess(expression)
    case .binary, .comparison, .isNull, .logical, .unary: try compileOperator(expression)
    case .list, .listComprehension, .listPredicate, .map, .reduce: try compileList(expression)
    case .caseOf(let choice): try compileCase(choice)
    case .call(let call): try compileCall(call, at: expression.span)
    case .countRows: try compileCountRows(at: expression.span)
    case .countOf(let query): try subqueries.count(query, &slots)
    case .exists(let query): try subqueries.exists(query, &slots)
    case .pattern(let pattern): try subqueries.exists(pattern, &slots)
    case .patternComprehension(let comprehension): try subqueries.list(comprehension, &slots)
    case .shortestPath(let pattern): try subqueries.shortest(pattern, &slots)
    }
  }

  /// Makes several expressions ready.
  mutating func compile(_ list: [Expression]) throws(QueryError) -> [CompiledExpression] {
    var result: [CompiledExpression] = []
    for expression in list { result.append(try compile(expression)) }
    return result
  }

  private func compileVariable(_ name: Name) throws(QueryError) -> CompiledExpression {
    guard let slot = slots[name.text] else {
      throw QueryError(
        .syntax, .undefinedVariable, "no variable named '\(name.text)' is in scope here",
        phase: .compileTime, at: name.span)
    }
    return CompiledExpression(slot: slot)
  }

  private func compileParameter(_ name: Name) -> CompiledExpression {
    CompiledExpression { (_, context) throws(QueryError) in
      guard let value = context.parameters[name.text] else {
        throw QueryError(
          .parameter, .missingParameter, "no value was given for the parameter $\(name.text)",
          at: name.span)
      }
      return value
    }
  }
}

extension QueryValue {
  /// The value of a literal.
  init(_ literal: Literal) {
    switch literal {
    case .boolean(let value): self = .boolean(value)
    case .float(let value): self = .float(value)
    case .integer(let value): self = .integer(value)
    case .null: self = .null
    case .string(let value): self = .string(value)
    }
  }
}
