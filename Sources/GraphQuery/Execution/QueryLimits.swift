/// How much a query may do and give before it stops and says so.
public struct QueryLimits: Sendable {
  /// The most rows of an answer.
  public var rows: Int
  /// The most paths that patterns list or try, summed over the query.
  public var paths: Int
  /// The most bytes that sorting, grouping and searching may hold, by estimate.
  public var memory: Int
  /// Asked every thousand steps; the query stops when it says true: a clock or a signal.
  public var shouldStop: (@Sendable () -> Bool)?

  /// Makes limits.
  public init(
    rows: Int = 100_000, paths: Int = 1_000_000, memory: Int = 1 << 30,
    shouldStop: (@Sendable () -> Bool)? = nil
  ) {
    (self.rows, self.paths, self.memory) = (rows, paths, memory)
    self.shouldStop = shouldStop
  }
}

/// What cut an answer off.
public enum QueryCut: String, Hashable, Sendable, CaseIterable {
  /// There are more rows than an answer may have.
  case rows
  /// There are more paths than patterns may list.
  case paths
  /// More would have to be held in memory than is allowed.
  case memory
  /// Someone asked it to stop, or its time was over.
  case stopped
}
