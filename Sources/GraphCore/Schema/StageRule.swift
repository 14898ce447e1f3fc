/// Which property tells a thing's stage, and at which stages it does not exist yet.
public struct StageRule: Hashable, Sendable {
  /// The key of the property.
  public let key: String
  /// The choices at which a thing is no more than proposed.
  public let proposed: Set<String>

  /// Makes a rule.
  public init(key: String, proposed: Set<String>) {
    (self.key, self.proposed) = (key, proposed)
  }
}
