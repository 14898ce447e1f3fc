public import GraphCore

extension RelationshipKind {
  /// INSTITUTION is an organ of ORGANIZATION, or another body of it.
  public static let organOf = RelationshipKind(
    "ORGAN_OF",
    from: EndRole("organ", Institution.kind),
    to: EndRole("whole", Organization.kind),
    family: .organisation,
    reading: Reading(
      "is an organ of {other}", back: "has {other} as an organ",
      label: LocalizedText("organ", zh: "机构", ru: "орган")),
    variants: BodyStanding.allCases.map {
      RelationshipKind.Variant("standing", $0.rawValue, $0.reading)
    },
    properties: [
      PropertyKey(
        "standing", .choice(BodyStanding.choices),
        name: LocalizedText("standing", zh: "地位", ru: "положение"),
        documentation: "Whether it is an organ, a permanent body or works beside the organs.")
    ],
    documentation: "INSTITUTION is an organ of ORGANIZATION, or another body of it.")
}

/// An institution being an organ of an organisation.
public struct OrganOf: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Institution
  /// What stands at its end.
  public typealias Target = Organization
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .organOf }
}

extension OrganOf {
  /// How the body stands to the organisation.
  public var standing: BodyStanding? {
    relationship.claim["standing"]?.text.flatMap(BodyStanding.init)
  }
}

extension OrganOf {
  /// The organ.
  public var organ: Source { source }
  /// What it is an organ of.
  public var whole: Target { target }
}
