public import GraphCore

extension RelationshipKind {
  /// INSTITUTION is an organ of ORGANIZATION.
  public static let organOf = RelationshipKind(
    "ORGAN_OF",
    from: EndRole("organ", Institution.kind),
    to: EndRole("whole", Organization.kind),
    family: .organisation,
    reading: Reading(
      "is an organ of {other}", back: "has {other} as an organ",
      label: LocalizedText("organ", zh: "机构", ru: "орган")),
    documentation: "INSTITUTION is an organ of ORGANIZATION.")
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
