public import GraphCore

extension RelationshipKind {
  /// STATE or ORGANIZATION took part in EVENT.
  public static let tookPartIn = RelationshipKind(
    "TOOK_PART_IN",
    from: EndRole("participant", State.kind, Organization.kind),
    to: EndRole("event", Event.kind),
    family: .activity,
    reading: Reading(
      "took part in {other}", back: "brought together {other}",
      label: LocalizedText("attendance", zh: "出席", ru: "участие")),
    documentation: "STATE or ORGANIZATION took part in EVENT.")
}

/// A state or organisation having taken part in an event.
public struct TookPartIn<Participant: Attending>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Participant
  /// What stands at its end.
  public typealias Target = Event
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .tookPartIn }
}

extension TookPartIn {
  /// Who took part.
  public var participant: Source { source }
  /// What it took part in.
  public var event: Target { target }
}
