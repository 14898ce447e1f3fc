/// A number that knows what it numbers, so that a node's cannot pass for an edge's.
///
/// Identifiers are dense: those of a graph's nodes run from 0 up to the count of its nodes.
@frozen public struct Identifier<Subject>: Hashable, Comparable, Sendable {
  /// The number itself.
  public let rawValue: UInt32

  /// Makes the identifier of the subject at `index`.
  ///
  /// - Precondition: `index` lies within 0 ..< 2³².
  @inlinable public init(_ index: Int) {
    rawValue = UInt32(index)
  }

  /// Makes an identifier from its stored number.
  @inlinable public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The position of the subject in its table.
  @inlinable public var index: Int { Int(rawValue) }

  /// Whether `lhs` stands before `rhs` in their table.
  @inlinable public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}

/// The number of a node; nodes are numbered in the order of their textual ids.
public typealias NodeID = Identifier<Node>
/// The number of an edge; edges are numbered in the order of their claims.
public typealias EdgeID = Identifier<Edge>
/// The number of a claim, in the order in which the claims were written.
public typealias ClaimID = Identifier<Claim>
/// The number of a reference.
public typealias ReferenceID = Identifier<Reference>
/// The number of a level on its scale.
public typealias LevelID = Identifier<Level>
/// The number of a dispute.
public typealias DisputeID = Identifier<Dispute>
/// The number of an entity kind in its schema.
public typealias EntityKindID = Identifier<EntityKind>
/// The number of a relationship kind in its schema.
public typealias RelationshipKindID = Identifier<RelationshipKind>
