public import GraphCore

/// What a way may use: kinds, entities, levels, days, and whether proposals count.
public struct PathConstraints: Hashable, Sendable {
  /// The only kinds of edge that may be walked, or nil for all (`--via`).
  public var via: [RelationshipKindID]?
  /// Kinds of edge that may not be walked (`--avoid`).
  public var avoidedKinds: [RelationshipKindID] = []
  /// Nodes that may not be visited (`--avoid`).
  public var avoidedNodes: [NodeID] = []
  /// The level that edges must have or surpass; edges without a level never do (`--at-least`).
  public var atLeast: LevelID?
  /// The time at which nodes and edges must hold.
  public var frame: TimeFrame
  /// Whether directed edges are walked from their source to their target only.
  public var keepsDirection = false
  /// Whether things that are only proposed may be used.
  public var includesProposed = false
  /// Whether things may be used that are not counted yet, but whose imprecise beginnings may have
  /// come before the end of the time asked about.
  public var includesPossible = false

  /// Makes constraints on time alone; all else is added by name.
  public init(in frame: TimeFrame) { self.frame = frame }
}
