/// Makes expressions of the patterns and queries that stand inside expressions.
///
/// The expression compiler hands such a part over with the scope in which it stands; the planner
/// plans it, and what comes back runs the plan on the row at hand.
protocol SubqueryCompiler {
  /// `EXISTS { … }`: whether the query has a row.
  func exists(_ query: Subquery, _ slots: inout SlotTable) throws(QueryError) -> CompiledExpression

  /// `COUNT { … }`: how many rows the query has.
  func count(_ query: Subquery, _ slots: inout SlotTable) throws(QueryError) -> CompiledExpression

  /// `(a)-->(b)` as a truth value: whether there is a match.
  func exists(
    _ pattern: PathPattern, _ slots: inout SlotTable
  ) throws(QueryError) -> CompiledExpression

  /// `[p = (a)-->(b) WHERE condition | result]`: the results as a list.
  func list(
    _ comprehension: PatternComprehension, _ slots: inout SlotTable
  ) throws(QueryError) -> CompiledExpression

  /// `shortestPath(…)` gives a path or null, `allShortestPaths(…)` a list of paths.
  func shortest(
    _ pattern: PathPattern, _ slots: inout SlotTable
  ) throws(QueryError) -> CompiledExpression
}
