public import GraphCore

extension RelationshipKind {
  /// AGREEMENT was adopted at EVENT.
  public static let adoptedAt = RelationshipKind(
    "ADOPTED_AT",
    from: EndRole("agreement", Agreement.kind),
    to: EndRole("event", Event.kind),
    family: .law,
    reading: Reading(
      "was adopted at {other}", back: "adopted {other}",
      label: LocalizedText("adoption", zh: "通过", ru: "принятие")),
    documentation: "AGREEMENT was adopted at EVENT.")
}

/// An agreement having been adopted at an event.
public struct AdoptedAt: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Agreement
  /// What stands at its end.
  public typealias Target = Event
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .adoptedAt }
}

extension AdoptedAt {
  /// What was adopted.
  public var agreement: Source { source }
  /// Where it was adopted.
  public var event: Target { target }
}
