import Diagnostics

extension ExpressionCompiler {
  /// Makes a call of a function or an aggregate ready.
  mutating func compileCall(
    _ call: FunctionCall, at span: SourceSpan
  ) throws(QueryError) -> CompiledExpression {
    if let aggregate = AggregateCatalog.aggregate(named: call.name.text) {
      return try compileAggregate(aggregate, call, at: span)
    }
    guard let function = FunctionCatalog.function(named: call.name.text) else {
      let names = FunctionCatalog.names + AggregateCatalog.names
      let hint = NearestName.hint(among: names, for: call.name.text)
      throw QueryError(
        .syntax, .unknownFunction, "there is no function named '\(call.name.text)'\(hint)",
        phase: .compileTime, at: call.name.span)
    }
    guard function.takes(call.arguments.count) else {
      throw QueryError(
        .syntax, .invalidNumberOfArguments,
        "\(call.arguments.count) arguments do not fit \(function.signature)",
        phase: .compileTime, at: span)
    }
    return Self.call(function, try compile(call.arguments), at: span)
  }

  private static func call(
    _ function: QueryFunction, _ arguments: [CompiledExpression], at span: SourceSpan
  ) -> CompiledExpression {
    let passesNull = function.passesNull
    return CompiledExpression { (row, context) throws(QueryError) in
      var values: [QueryValue] = []
      values.reserveCapacity(arguments.count)
      var hasNull = false
      for argument in arguments {
        let value = try argument.body(&row, context)
        hasNull = hasNull || value.isNull
        values.append(value)
      }
      if hasNull && passesNull { return .null }
      do throws(QueryError) { return try function.call(values, context) } catch {
        throw error.at(span)
      }
    }
  }

  private mutating func compileAggregate(
    _ aggregate: QueryAggregate, _ call: FunctionCall, at span: SourceSpan
  ) throws(QueryError) -> CompiledExpression {
    try checkAggregate(named: aggregate.name, at: span)
    guard call.arguments.count == aggregate.parameters.count else {
      throw QueryError(
        .syntax, .invalidNumberOfArguments,
        "\(call.arguments.count) arguments do not fit \(aggregate.signature)",
        phase: .compileTime, at: span)
    }
    allowsAggregates = false
    let arguments = try compile(call.arguments)
    allowsAggregates = true
    let make = aggregate.makeAccumulator
    let slot = slots.reserve()
    aggregates.append(
      AggregateCall(slot: slot, argument: arguments[0], isDistinct: call.isDistinct) {
        (row, context) throws(QueryError) in
        var options: [QueryValue] = []
        for argument in arguments.dropFirst() { options.append(try argument.body(&row, context)) }
        do throws(QueryError) { return try make(options) } catch { throw error.at(span) }
      })
    return CompiledExpression { (row, _) throws(QueryError) in row[slot] }
  }

  /// Makes `count(*)` ready.
  mutating func compileCountRows(at span: SourceSpan) throws(QueryError) -> CompiledExpression {
    try checkAggregate(named: "count", at: span)
    let slot = slots.reserve()
    aggregates.append(
      AggregateCall(slot: slot, argument: nil, isDistinct: false) { (_, _) throws(QueryError) in
        CountAccumulator()
      })
    return CompiledExpression { (row, _) throws(QueryError) in row[slot] }
  }

  private func checkAggregate(named name: String, at span: SourceSpan) throws(QueryError) {
    guard allowsAggregates else {
      throw QueryError(
        .syntax, .invalidAggregation,
        "\(name)() gathers rows and can stand only in an item of WITH or RETURN",
        phase: .compileTime, at: span)
    }
  }
}
