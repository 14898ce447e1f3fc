/// How much a search may do and give before it stops and says so.
public struct SearchLimits: Sendable {
  /// The most ways that an answer lists.
  ///
  /// It is 1000 unless told otherwise, whatever number is asked for; an answer that reaches it is
  /// cut off and says so.
  public var paths: Int
  /// The most nodes that a search expands, summed over all its parts.
  ///
  /// It is 20 million unless told otherwise.
  public var expansions: Int
  /// Asked every thousand expansions; a search stops when it says true.
  public var shouldStop: (@Sendable () -> Bool)?

  /// Makes limits.
  public init(
    paths: Int = 1000, expansions: Int = 20_000_000, shouldStop: (@Sendable () -> Bool)? = nil
  ) {
    (self.paths, self.expansions, self.shouldStop) = (paths, expansions, shouldStop)
  }
}

/// What cut an answer off.
public enum SearchCut: String, Hashable, Sendable {
  /// There are more ways than an answer may list.
  case paths
  /// The search did all the work it may do.
  case work
  /// Someone asked it to stop.
  case stopped
}

/// What is left of a search's limits while it runs, and what it did.
public struct SearchBudget {
  private var left: Int
  /// What cut the search off, if anything did.
  public private(set) var cut: SearchCut?
  /// About how many edges were looked at: all those at the nodes expanded.
  public internal(set) var edges = 0
  private let shouldStop: (@Sendable () -> Bool)?

  /// Makes a budget that nothing is spent of.
  public init(_ limits: SearchLimits) {
    (left, shouldStop) = (limits.expansions, limits.shouldStop)
  }

  /// Takes one expansion; false once nothing is left.
  @inline(__always)
  mutating func spend() -> Bool {
    left -= 1
    return left >= 0 && left & 1023 != 0 ? cut == nil : check()
  }

  private mutating func check() -> Bool {
    if cut == nil { cut = left < 0 ? .work : shouldStop?() ?? false ? .stopped : nil }
    return cut == nil
  }
}
