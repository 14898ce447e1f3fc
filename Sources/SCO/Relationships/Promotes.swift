public import GraphCore

extension RelationshipKind {
  /// STATE, ORGANIZATION or INSTITUTION promotes INITIATIVE.
  public static let promotes = RelationshipKind(
    "PROMOTES",
    from: EndRole("promoter", State.kind, Organization.kind, Institution.kind),
    to: EndRole("initiative", Initiative.kind),
    family: .activity,
    reading: Reading(
      "promotes {other}", back: "is promoted by {other}",
      label: LocalizedText("promotion", zh: "推动", ru: "продвижение")),
    documentation: "STATE, ORGANIZATION or INSTITUTION promotes INITIATIVE.")
}

/// A state or body promoting an initiative.
public struct Promotes<Promoter: Promoting>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Promoter
  /// What stands at its end.
  public typealias Target = Initiative
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .promotes }
}

extension Promotes {
  /// Who promotes it.
  public var promoter: Source { source }
  /// What is promoted.
  public var initiative: Target { target }
}
