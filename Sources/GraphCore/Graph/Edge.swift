/// An edge as it is read: two ends, a kind, the days on which it counts, and its claim.
@frozen public struct Edge: Hashable, Sendable {
  /// Its number.
  public let id: EdgeID
  /// Its kind.
  public let kind: RelationshipKindID
  /// Where it begins.
  public let source: NodeID
  /// Where it ends.
  public let target: NodeID
  /// The days on which it is counted.
  public let interval: DayInterval
  /// Its level, if its kind has levels.
  public let level: LevelID?
  /// What says so.
  public let claim: ClaimID

  package init(
    id: EdgeID, kind: RelationshipKindID, source: NodeID, target: NodeID, interval: DayInterval,
    level: LevelID?, claim: ClaimID
  ) {
    (self.id, self.kind, self.source, self.target) = (id, kind, source, target)
    (self.interval, self.level, self.claim) = (interval, level, claim)
  }

  /// The end that is not `node`; of a loop, the node itself.
  public func otherEnd(than node: NodeID) -> NodeID { node == source ? target : source }
}
