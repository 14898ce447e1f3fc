public import GraphCore

/// Which entities are wanted: what `sco list` asks.
public struct EntitySelection: Hashable, Sendable {
  /// A property and the choice or words it must hold.
  public struct Condition: Hashable, Sendable {
    /// The key, `status`.
    public let key: String
    /// The id of a choice, or the words.
    public let value: String

    /// Makes a condition.
    public init(_ key: String, _ value: String) { (self.key, self.value) = (key, value) }
  }

  /// The kind of entity, or nil for all.
  public var kind: EntityKindID?
  /// The time at which they must exist.
  public var frame: TimeFrame
  /// A node to which an edge must join them (`--in`).
  public var joinedTo: NodeID?
  /// What that edge, or any edge of theirs, must state (`--status`).
  public var edgeStates: Condition?
  /// The level that this edge must have or surpass; edges without a level never do (`--at-least`).
  public var atLeast: LevelID?
  /// What they must state themselves (`--stage`).
  public var states: Condition?
  /// A reference that some claim about them must cite (`--from-reference`).
  public var reference: ReferenceID?
  /// Whether things that are only proposed are listed.
  public var includesProposed = false

  /// Selects all entities of a kind; all else is added by name.
  public init(_ kind: EntityKindID? = nil, in frame: TimeFrame) {
    (self.kind, self.frame) = (kind, frame)
  }
}
