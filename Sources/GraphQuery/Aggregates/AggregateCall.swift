/// An aggregate of a projection, made ready.
///
/// The executor keeps one accumulator a group and call, feeds it the argument of each row, and
/// puts its result into `slot` of the group's first row; the projection's items, compiled in the
/// same pass, then read that slot. A projection without grouping keys has one group even where it
/// has no rows: its row is null throughout.
public struct AggregateCall: Sendable {
  /// Where the projection's items look for the result.
  public let slot: Int
  /// What is gathered; nil for `count(*)`, which takes true for each row.
  public let argument: CompiledExpression?
  /// Whether equal values count once.
  public let isDistinct: Bool
  /// A fresh accumulator; second arguments (of percentiles) are computed on the group's first row.
  public let makeAccumulator:
    @Sendable (inout QueryRow, EvaluationContext) throws(QueryError) -> any Accumulator

  /// Makes a call.
  public init(
    slot: Int, argument: CompiledExpression?, isDistinct: Bool,
    makeAccumulator:
      @escaping @Sendable (inout QueryRow, EvaluationContext) throws(QueryError) -> any Accumulator
  ) {
    (self.slot, self.argument, self.isDistinct) = (slot, argument, isDistinct)
    self.makeAccumulator = makeAccumulator
  }
}
