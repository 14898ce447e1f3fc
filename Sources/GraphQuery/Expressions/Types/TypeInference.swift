/// Finds what is known of expressions' types from the types of their variables.
///
/// Where nothing is known nothing is said: a problem is an operand that can have no fitting value.
/// Names need not be known here, the binder looks after them.
struct TypeInference {
  /// The types of the variables in scope.
  var variables: [String: ExpressionType]
  /// What was found.
  private(set) var problems: [TypeProblem] = []

  init(variables: [String: ExpressionType] = [:]) { self.variables = variables }

  /// The type of an expression.
  ///
  /// - Complexity: O(nodes of the tree).
  mutating func type(of expression: Expression) -> ExpressionType {
    switch expression.kind {
    case .literal(let literal): ExpressionType(QueryValue(literal).types)
    case .variable(let name): variables[name.text] ?? .any
    case .parameter: .any
    case .binary(let symbol, let left, let right): type(of: symbol, left, right)
    case .comparison(let first, let steps): comparison([first] + steps.map(\.operand))
    case .logical(let symbol, let operands): logic(symbol.rawValue, operands)
    case .unary(let symbol, let operand): type(of: symbol, operand)
    case .isNull(let operand, _): comparison([operand])
    case .caseOf(let choice): type(of: choice)
    case .call(let call): type(of: call)
    case .countRows, .countOf: ExpressionType(.integer)
    case .exists, .pattern: .boolean
    case .shortestPath: ExpressionType([.path, .list])
    case .patternComprehension: ExpressionType(.list)
    case .list, .listComprehension, .listPredicate, .map, .reduce: listType(of: expression)
    case .property, .subscripted, .slice, .hasLabel: accessType(of: expression)
    }
  }

  /// Says that a condition must be true, false or null.
  mutating func requireCondition(_ expression: Expression) {
    require(type(of: expression), .boolean, "a condition", at: expression.span)
  }

  /// Says what an operand must be, where it can be nothing of the kind.
  mutating func require(
    _ type: ExpressionType, _ wanted: ValueTypes, _ who: String, at span: SourceSpan,
    kind: QueryError.Kind = .syntax
  ) {
    if type.canBe(wanted) { return }
    problems.append(
      TypeProblem(
        kind: kind, message: "\(who) is \(wanted.description), not \(type.types.description)",
        span: span))
  }

  /// The type of something with a variable of its own.
  mutating func scoped<Result>(
    _ bindings: KeyValuePairs<String, ExpressionType>, _ body: (inout TypeInference) -> Result
  ) -> Result {
    let outer = variables
    for (name, type) in bindings { variables[name] = type }
    let result = body(&self)
    variables = outer
    return result
  }

  private mutating func comparison(_ operands: [Expression]) -> ExpressionType {
    for operand in operands { _ = type(of: operand) }
    return .boolean
  }

  private mutating func logic(_ word: String, _ operands: [Expression]) -> ExpressionType {
    for operand in operands {
      require(type(of: operand), .boolean, "an operand of \(word)", at: operand.span)
    }
    return .boolean
  }

  private mutating func type(of symbol: UnaryOperator, _ operand: Expression) -> ExpressionType {
    let type = type(of: operand)
    if symbol == .not {
      require(type, .boolean, "the operand of NOT", at: operand.span)
      return .boolean
    }
    let wanted = ValueTypes.number.union(.duration)
    require(type, wanted, "the operand of '\(symbol.rawValue)'", at: operand.span)
    return ExpressionType(type.types.intersection(wanted))
  }

  private mutating func type(of choice: CaseExpression) -> ExpressionType {
    if let operand = choice.operand { _ = type(of: operand) }
    var result = ExpressionType.null
    for branch in choice.branches {
      for candidate in branch.candidates {
        if choice.operand == nil { requireCondition(candidate) } else { _ = type(of: candidate) }
      }
      result = result.union(type(of: branch.result))
    }
    guard let otherwise = choice.otherwise else { return result }
    return result.union(type(of: otherwise))
  }

  private mutating func type(of call: FunctionCall) -> ExpressionType {
    let types = call.arguments.map { type(of: $0) }
    if let aggregate = AggregateCatalog.aggregate(named: call.name.text) {
      return aggregate.result(of: types)
    }
    guard let function = FunctionCatalog.function(named: call.name.text) else { return .any }
    for (index, argument) in call.arguments.enumerated() {
      guard let parameter = function.parameter(at: index) else { continue }
      require(
        types[index], parameter.types, "'\(parameter.name)' of \(function.name)()",
        at: argument.span)
    }
    return function.result(of: types)
  }
}

extension QueryFunction {
  /// What is known of its result, given its arguments' types.
  func result(of arguments: [ExpressionType]) -> ExpressionType {
    guard let first = arguments.first else { return ExpressionType(result) }
    switch name {
    case "coalesce": return arguments.reduce(.null) { $0.union($1) }
    case "head", "last": return first.canBe(.list) ? first.elements : .any
    case "reverse", "tail": return first
    default: return ExpressionType(result)
    }
  }
}

extension QueryAggregate {
  /// What is known of its result, given its arguments' types.
  func result(of arguments: [ExpressionType]) -> ExpressionType {
    guard let first = arguments.first else { return ExpressionType(result) }
    switch name {
    case "collect": return .list(of: first)
    case "max", "min": return first
    default: return ExpressionType(result)
    }
  }
}
