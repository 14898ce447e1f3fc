public import GraphCore

extension RelationshipKind {
  /// ORGANIZATION, INSTITUTION or CORRIDOR was established by AGREEMENT.
  public static let establishedBy = RelationshipKind(
    "ESTABLISHED_BY",
    from: EndRole("body", Organization.kind, Institution.kind, Corridor.kind),
    to: EndRole("instrument", Agreement.kind),
    family: .law,
    reading: Reading(
      "was established by {other}", back: "established {other}",
      label: LocalizedText("establishment", zh: "设立", ru: "учредительный документ")),
    presumesExistence: true,
    documentation: "ORGANIZATION, INSTITUTION or CORRIDOR was established by AGREEMENT.")
}

/// A body or corridor having been established by an agreement.
public struct EstablishedBy<Body: Founded>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Body
  /// What stands at its end.
  public typealias Target = Agreement
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .establishedBy }
}

extension EstablishedBy {
  /// What was established.
  public var body: Source { source }
  /// What established it.
  public var instrument: Target { target }
}
