/// Which property tells a thing's stage, and at which stages it does not exist or work yet.
public struct StageRule: Hashable, Sendable {
  /// The key of the property.
  public let key: String
  /// The choices at which a thing is no more than proposed.
  public let proposed: Set<String>
  /// The choices at which it is no more than planned: proposed, or decided and not at work.
  public let planned: Set<String>

  /// The choices at which it works, so that a sentence about it need not say so.
  public let working: Set<String>

  /// Makes a rule; what is proposed is planned, too.
  public init(
    key: String, proposed: Set<String>, planned: Set<String> = [], working: Set<String> = []
  ) {
    (self.key, self.proposed, self.planned) = (key, proposed, planned.union(proposed))
    self.working = working
  }
}
