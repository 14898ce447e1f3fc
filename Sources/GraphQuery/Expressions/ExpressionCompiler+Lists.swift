extension ExpressionCompiler {
  /// Makes ready what builds or walks lists and maps.
  mutating func compileList(_ expression: Expression) throws(QueryError) -> CompiledExpression {
    switch expression.kind {
    case .list(let elements): return try compileElements(elements)
    case .map(let entries): return try compileEntries(entries)
    case .listComprehension(let comprehension):
      return try compileComprehension(comprehension, at: expression.span)
    case .listPredicate(let predicate): return try compilePredicate(predicate, at: expression.span)
    case .reduce(let reduction): return try compileReduction(reduction, at: expression.span)
    default: return CompiledExpression(constant: .null)
    }
  }

  private mutating func compileElements(
    _ elements: [Expression]
  ) throws(QueryError) -> CompiledExpression {
    let parts = try compile(elements)
    let constants = parts.compactMap(\.constant)
    if constants.count == parts.count { return CompiledExpression(constant: .list(constants)) }
    return CompiledExpression { (row, context) throws(QueryError) in
      var result: [QueryValue] = []
      result.reserveCapacity(parts.count)
      for part in parts { result.append(try part.body(&row, context)) }
      return .list(result)
    }
  }

  private mutating func compileEntries(
    _ entries: [MapEntry]
  ) throws(QueryError) -> CompiledExpression {
    let parts = try compile(entries.map(\.value))
    let keys = entries.map(\.key.text)
    let constants = parts.compactMap(\.constant)
    if constants.count == parts.count {
      return CompiledExpression(constant: .map(QueryMap(zip(keys, constants))))
    }
    return CompiledExpression { (row, context) throws(QueryError) in
      var result = QueryMap()
      for (key, part) in zip(keys, parts) { result[key] = try part.body(&row, context) }
      return .map(result)
    }
  }

  private mutating func compileComprehension(
    _ comprehension: ListComprehension, at span: SourceSpan
  ) throws(QueryError) -> CompiledExpression {
    let list = try compile(comprehension.list)
    let outer = slots
    let slot = slots.declare(comprehension.variable.text)
    let condition = try compileOptional(comprehension.condition)
    let result = try compileOptional(comprehension.result)
    slots.restoreNames(of: outer)
    return CompiledExpression { (row, context) throws(QueryError) in
      guard let elements = try Self.elements(list, &row, context, span) else { return .null }
      var kept: [QueryValue] = []
      for element in elements {
        row[slot] = element
        if let condition, !(try condition.holds(&row, context)) { continue }
        kept.append(try result?.body(&row, context) ?? element)
      }
      return .list(kept)
    }
  }

  private mutating func compilePredicate(
    _ predicate: ListPredicate, at span: SourceSpan
  ) throws(QueryError) -> CompiledExpression {
    let list = try compile(predicate.list)
    let outer = slots
    let slot = slots.declare(predicate.variable.text)
    let condition = try compileOptional(predicate.condition)
    slots.restoreNames(of: outer)
    let quantity = predicate.quantity
    return CompiledExpression { (row, context) throws(QueryError) in
      guard let elements = try Self.elements(list, &row, context, span) else { return .null }
      var count = TruthCount()
      for element in elements {
        row[slot] = element
        let value = try condition?.body(&row, context) ?? element
        do throws(QueryError) { count.add(try Logic.truth(of: value, quantity.rawValue)) } catch {
          throw error.at(span)
        }
        if count.decides(quantity) { break }
      }
      return QueryValue(count.truth(of: quantity))
    }
  }

  private mutating func compileReduction(
    _ reduction: Reduction, at span: SourceSpan
  ) throws(QueryError) -> CompiledExpression {
    let initial = try compile(reduction.initial)
    let list = try compile(reduction.list)
    let outer = slots
    let total = slots.declare(reduction.accumulator.text)
    let slot = slots.declare(reduction.variable.text)
    let step = try compile(reduction.step)
    let watch = NestingWatch(reduction.step)
    slots.restoreNames(of: outer)
    return CompiledExpression { (row, context) throws(QueryError) in
      guard let elements = try Self.elements(list, &row, context, span) else { return .null }
      row[total] = try initial.body(&row, context)
      var watch = watch
      for element in elements {
        row[slot] = element
        row[total] = try step.body(&row, context)
        do throws(QueryError) { try watch.step(row[total]) } catch { throw error.at(span) }
      }
      return row[total]
    }
  }

  /// The elements to walk over, nil for null.
  private static func elements(
    _ list: CompiledExpression, _ row: inout QueryRow, _ context: EvaluationContext,
    _ span: SourceSpan
  ) throws(QueryError) -> [QueryValue]? {
    switch try list.body(&row, context) {
    case .null: return nil
    case .list(let elements): return elements
    case let other:
      throw QueryError.type("a list is needed after IN, not \(other.typeName)").at(span)
    }
  }
}
