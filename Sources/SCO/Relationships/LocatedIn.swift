public import GraphCore

extension RelationshipKind {
  /// PLACE or INSTITUTION lies in STATE or PLACE.
  ///
  /// Says who administers, not who is right.
  public static let locatedIn = RelationshipKind(
    "LOCATED_IN",
    from: EndRole("thing", Institution.kind, Place.kind),
    to: EndRole("surroundings", State.kind, Place.kind),
    family: .geography,
    reading: Reading(
      "lies in {other}", back: "is where {other} lies",
      label: LocalizedText("location", zh: "位于", ru: "расположение")),
    documentation:
      "PLACE or INSTITUTION lies in STATE or PLACE. Says who administers, not who is right.")
}

/// A thing lying in a state or a place.
public struct LocatedIn<Thing: Locatable, Surroundings: Locating>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Thing
  /// What stands at its end.
  public typealias Target = Surroundings
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .locatedIn }
}

extension LocatedIn {
  /// What lies there.
  public var thing: Source { source }
  /// What it lies in.
  public var surroundings: Target { target }
}
