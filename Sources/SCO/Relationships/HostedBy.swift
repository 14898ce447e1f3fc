public import GraphCore

extension RelationshipKind {
  /// EVENT was hosted by STATE.
  public static let hostedBy = RelationshipKind(
    "HOSTED_BY",
    from: EndRole("event", Event.kind),
    to: EndRole("host", State.kind),
    family: .activity,
    reading: Reading(
      "was hosted by {other}", back: "hosted {other}",
      label: LocalizedText("host", zh: "主办", ru: "принимающая сторона")),
    documentation: "EVENT was hosted by STATE.")
}

/// An event having been hosted by a state.
public struct HostedBy: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Event
  /// What stands at its end.
  public typealias Target = State
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .hostedBy }
}

extension HostedBy {
  /// The event.
  public var event: Source { source }
  /// Who was its host.
  public var host: Target { target }
}
