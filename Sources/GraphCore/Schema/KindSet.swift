/// A set of entity kinds: the labels of a node, in one word.
@frozen public struct KindSet: Hashable, Sendable {
  /// One bit a kind.
  public private(set) var rawValue: UInt64

  /// Makes a set from its bits.
  public init(rawValue: UInt64 = 0) { self.rawValue = rawValue }

  /// Makes a set of some kinds.
  public init(_ kinds: EntityKindID...) {
    self.init()
    for kind in kinds { insert(kind) }
  }

  /// Adds a kind; one numbered 64 or above, which no schema has, is left out.
  public mutating func insert(_ kind: EntityKindID) { rawValue |= 1 << UInt64(kind.rawValue) }

  /// Whether the kind is in it.
  public func contains(_ kind: EntityKindID) -> Bool {
    rawValue & (1 << UInt64(kind.rawValue)) != 0
  }

  /// The kinds in it, in the order of the schema.
  public var kinds: [EntityKindID] { rawValue.bitPositions.map { EntityKindID($0) } }
}
