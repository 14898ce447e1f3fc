/// Plans what stands in braces or brackets inside expressions.
///
/// The inner plan begins with the outer row: its variables are bound, and slots are shared, since
/// no two variables of a plan have the same one.
struct SubqueryPlanner: SubqueryCompiler {
  let book: PlanBook

  func exists(_ query: Subquery, _ slots: inout SlotTable) throws(QueryError) -> CompiledExpression
  {
    Self.existence(try tree(query.query, &slots, asksExistence: true))
  }

  func count(_ query: Subquery, _ slots: inout SlotTable) throws(QueryError) -> CompiledExpression {
    let tree = try tree(query.query, &slots, asksExistence: false)
    return CompiledExpression { (row, context) throws(QueryError) in
      guard let run = (context as? RunContext)?.run else { return .null }
      let cursor = try tree.open(run, row)
      var count: Int64 = 0
      while let batch = try cursor.nextBatch() { count += Int64(batch.count) }
      return .integer(count)
    }
  }

  func exists(
    _ pattern: PathPattern, _ slots: inout SlotTable
  ) throws(QueryError) -> CompiledExpression {
    let clause = Clause.match(MatchClause(patterns: [pattern]))
    let query = QuerySyntax(first: SingleQuery(clauses: [clause]))
    return Self.existence(try tree(query, &slots, asksExistence: true))
  }

  func list(
    _ comprehension: PatternComprehension, _ slots: inout SlotTable
  ) throws(QueryError) -> CompiledExpression {
    let clause = MatchClause(
      patterns: [comprehension.pattern], condition: comprehension.condition)
    let (tree, result) = try values(clause, comprehension.result, &slots)
    return CompiledExpression { (row, context) throws(QueryError) in
      .list(try Self.values(tree, result, row, context))
    }
  }

  func shortest(
    _ pattern: PathPattern, _ slots: inout SlotTable
  ) throws(QueryError) -> CompiledExpression {
    var pattern = pattern
    let name = pattern.variable ?? Name("shortest path")
    pattern.variable = name
    let clause = MatchClause(patterns: [pattern])
    let (tree, result) = try values(clause, Expression(.variable(name)), &slots)
    let wantsOne = pattern.selector?.kind != .shortestGroups
    return CompiledExpression { (row, context) throws(QueryError) in
      let found = try Self.values(tree, result, row, context)
      return wantsOne ? found.first ?? .null : .list(found)
    }
  }

  private func tree(
    _ query: QuerySyntax, _ slots: inout SlotTable, asksExistence: Bool
  ) throws(QueryError) -> PlanTree {
    var planner = Planner(book, slots: slots)
    try planner.plan(query, asksExistence: asksExistence)
    book.inner.append(planner.tree)
    planner.compiler.slots.restoreNames(of: slots)
    slots = planner.compiler.slots
    return planner.tree
  }

  private func values(
    _ clause: MatchClause, _ result: Expression, _ slots: inout SlotTable
  ) throws(QueryError) -> (PlanTree, CompiledExpression) {
    var planner = Planner(book, slots: slots)
    try planner.plan(clause, read: result.names, ignoresRepeats: false)
    let compiled = try planner.compiler.compile(result)
    book.inner.append(planner.tree)
    planner.compiler.slots.restoreNames(of: slots)
    slots = planner.compiler.slots
    return (planner.tree, compiled)
  }

  private static func existence(_ tree: PlanTree) -> CompiledExpression {
    CompiledExpression { (row, context) throws(QueryError) in
      guard let run = (context as? RunContext)?.run else { return .null }
      return .boolean(try tree.open(run, row).next() != nil)
    }
  }

  private static func values(
    _ tree: PlanTree, _ result: CompiledExpression, _ row: QueryRow, _ context: EvaluationContext
  ) throws(QueryError) -> [QueryValue] {
    guard let run = (context as? RunContext)?.run else { return [] }
    let cursor = try tree.open(run, row)
    var found: [QueryValue] = []
    while var match = try cursor.next() { found.append(try result.value(&match, context)) }
    return found
  }
}
