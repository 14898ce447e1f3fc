public import GraphCore

extension RelationshipKind {
  /// EVENT was held in PLACE.
  public static let heldIn = RelationshipKind(
    "HELD_IN",
    from: EndRole("event", Event.kind),
    to: EndRole("venue", Place.kind),
    family: .activity,
    reading: Reading(
      "was held in {other}", back: "was the venue of {other}",
      label: LocalizedText("venue", zh: "举办地", ru: "место проведения")),
    documentation: "EVENT was held in PLACE.")
}

/// An event having been held in a place.
public struct HeldIn: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Event
  /// What stands at its end.
  public typealias Target = Place
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .heldIn }
}

extension HeldIn {
  /// The event.
  public var event: Source { source }
  /// Where it was held.
  public var venue: Target { target }
}
