/// The compiler for places in which no pattern can stand, such as parameters and manuals.
struct NoSubqueries: SubqueryCompiler {
  func exists(_ query: Subquery, _ slots: inout SlotTable) throws(QueryError) -> CompiledExpression
  {
    throw refusal(query.span)
  }

  func count(_ query: Subquery, _ slots: inout SlotTable) throws(QueryError) -> CompiledExpression {
    throw refusal(query.span)
  }

  func exists(
    _ pattern: PathPattern, _ slots: inout SlotTable
  ) throws(QueryError) -> CompiledExpression {
    throw refusal(pattern.span)
  }

  func list(
    _ comprehension: PatternComprehension, _ slots: inout SlotTable
  ) throws(QueryError) -> CompiledExpression {
    throw refusal(comprehension.pattern.span)
  }

  func shortest(
    _ pattern: PathPattern, _ slots: inout SlotTable
  ) throws(QueryError) -> CompiledExpression {
    throw refusal(pattern.span)
  }

  private func refusal(_ span: SourceSpan) -> QueryError {
    QueryError(
      .syntax, .unexpectedSyntax, "a pattern cannot stand here", phase: .compileTime, at: span)
  }
}
