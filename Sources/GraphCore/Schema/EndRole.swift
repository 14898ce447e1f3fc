/// One end of a relationship kind: what role it plays and which kinds of entity may play it.
public struct EndRole: Hashable, Sendable {
  /// The role, "participant".
  public let role: String
  /// The names of the entity kinds that may stand there.
  public let kinds: [String]

  /// Makes an end that any of `kinds` may fill.
  public init(_ role: String, _ kinds: EntityKind...) {
    (self.role, self.kinds) = (role, kinds.map(\.name))
  }

  /// Makes an end that any of the kinds so named may fill.
  public init(_ role: String, kinds: [String]) {
    (self.role, self.kinds) = (role, kinds)
  }
}
