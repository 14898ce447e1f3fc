public import GraphCore

extension RelationshipKind {
  /// EVENT was a meeting of ORGANIZATION or INSTITUTION.
  public static let meetingOf = RelationshipKind(
    "MEETING_OF",
    from: EndRole("event", Event.kind),
    to: EndRole("body", Organization.kind, Institution.kind),
    family: .activity,
    reading: Reading(
      "was a meeting of {other}", back: "met at {other}",
      label: LocalizedText("meeting", zh: "会议", ru: "заседание")),
    presumesExistence: true,
    documentation:
      "EVENT was a meeting of ORGANIZATION or INSTITUTION. A summit is tied to the council that "
      + "met, which in turn is an organ of its organisation; who came is told by TOOK_PART_IN.")
}

/// An event having been a meeting of a body.
public struct MeetingOf<Body: Chaired>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Event
  /// What stands at its end.
  public typealias Target = Body
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .meetingOf }
}

extension MeetingOf {
  /// The meeting.
  public var event: Source { source }
  /// Whose meeting it was.
  public var body: Target { target }
}
