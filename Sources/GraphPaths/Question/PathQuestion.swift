public import GraphCore

/// How two things are tied: what `sco path` asks.
public struct PathQuestion: Sendable {
  /// Which ways are wanted.
  public enum Want: Hashable, Sendable {
    /// The preferred one of the shortest.
    case shortest
    /// The `k` shortest, of whatever lengths.
    case best(Int)
    /// All of the shortest length.
    case allShortest
    /// All up to a number of steps.
    case all(maxHops: Int)
  }

  /// Where the ways begin.
  public var source: NodeID
  /// Where they end.
  public var target: NodeID
  /// Nodes that they must visit, in any order; at most `PathQuestion.mostThrough`.
  public var through: [NodeID] = []
  /// What they may use.
  public var constraints: PathConstraints
  /// Which are wanted.
  public var want: Want = .shortest
  /// The most steps that a way may have.
  public var maxHops: Int?
  /// Which of equals is preferred.
  public var tieBreak = TieBreak()
  /// How much the search may do and give.
  public var limits = SearchLimits()
  /// Whether an answer without ways looks for relaxations that would give one.
  public var seeksRelaxations = true

  /// The most nodes that `through` may name.
  public static let mostThrough = 8

  /// Asks for the shortest way; all else is added by name.
  public init(from source: NodeID, to target: NodeID, constraints: PathConstraints) {
    (self.source, self.target, self.constraints) = (source, target, constraints)
  }

  /// The nodes that the question names and that are let in though only proposed.
  public var named: [NodeID] { [source, target] + through }
}

/// Why a question contradicts itself.
public enum PathQuestionError: Error, Hashable, Sendable {
  /// A node is to be avoided, and is also an end or to be visited.
  case avoidsNamed(NodeID)
  /// More nodes are to be visited than a search can order.
  case tooManyThrough(Int)
  /// A number of ways or steps is below one.
  case notPositive(Int)
}
