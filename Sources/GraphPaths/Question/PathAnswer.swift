public import GraphCore

/// The ways that a question has, or why it has none.
public struct PathAnswer: Sendable {
  /// The question.
  public let question: PathQuestion
  /// The ways, shortest first, then as the question's tie-break has it.
  public internal(set) var paths: [Path]
  /// How many ways there are of the shortest length; `UInt64.max` stands for that many or more.
  public internal(set) var shortestWays: UInt64
  /// What cut the answer off, if anything did.
  public internal(set) var cut: SearchCut?
  /// Named nodes that do not exist at the time asked about.
  public internal(set) var absent: [NodeID] = []
  /// What the filter refused around the two ends; where there are ways, only what could not be
  /// compared with the level asked for; empty where a named node does not exist, which is reason
  /// enough.
  public internal(set) var dropped: [DroppedEdges] = []
  /// Changes of the question that would give a way; empty where there are ways.
  public internal(set) var relaxations: [Relaxation] = []
  /// The length of the shortest way without the kind that all steps of the first one have.
  public internal(set) var detour: Detour?

  /// A shorter way than all of these, or a way where there is none, that may be there already: the
  /// imprecise beginnings of some of its parts may have come before the time asked about ended.
  public internal(set) var possible: Path?

  /// Whether nothing that was asked for is missing.
  public var isComplete: Bool { cut == nil }

  /// A way round a kind of edge.
  public struct Detour: Hashable, Sendable {
    /// The kind to avoid.
    public let kind: RelationshipKindID
    /// The length of the shortest way without it.
    public let length: Int
  }
}

/// Why a filter refuses an edge; the first reason that applies, in this order.
public enum DropReason: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Its kind is not asked for.
  case kind
  /// It has no level, and one is asked for.
  case noLevel = "no-level"
  /// Its level is below the one asked for.
  case belowLevel = "below-level"
  /// Its level cannot be compared with the one asked for.
  case incomparable
  /// It begins later.
  case notYet = "not-yet"
  /// It begins later, though its imprecise date may mean that it holds already.
  case possiblyAlready = "possibly-already"
  /// It has ended.
  case noLonger = "no-longer"
  /// It, or the thing it leads to, is only proposed.
  case proposed
  /// The thing it leads to does not exist at the time.
  case absent
  /// The thing it leads to is to be avoided.
  case avoided

  /// Whether `lhs` is tested before `rhs`.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.position < rhs.position }

  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Edges of one kind that a filter refused for one reason.
public struct DroppedEdges: Hashable, Sendable {
  /// The reason.
  public let reason: DropReason
  /// The kind.
  public let kind: RelationshipKindID
  /// The edges, in the order of their numbers.
  public let edges: [EdgeID]

  /// How many they are.
  public var count: Int { edges.count }
}

/// A change of one constraint with which a question would have a way.
public struct Relaxation: Hashable, Sendable {
  /// What is changed.
  public enum Change: Hashable, Sendable {
    /// Ask for a lower level, or for none.
    case atLeast(LevelID?)
    /// Ask for a later day, the first on which there is a way.
    case later(Day)
    /// Ask for an earlier day, the last on which there was a way.
    case earlier(Day)
    /// Ask for a stretch of days, since there is a way on no single day.
    case during(Day, Day)
    /// Ask for any time at all.
    case anyTime
    /// Let all kinds be walked.
    case withoutVia
    /// No longer avoid a kind.
    case allowKind(RelationshipKindID)
    /// No longer avoid a node.
    case allowNode(NodeID)
    /// No longer ask for a node to be visited.
    case withoutThrough(NodeID)
    /// Let proposals count.
    case includeProposed
    /// Allow more steps.
    case maxHops(Int)
  }

  /// What is changed.
  public let change: Change
  /// The length of the shortest way then.
  public let length: Int
}
