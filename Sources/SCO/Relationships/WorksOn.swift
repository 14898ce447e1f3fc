public import GraphCore

extension RelationshipKind {
  /// ORGANIZATION, INSTITUTION, AGREEMENT or EVENT works on THEME.
  public static let worksOn = RelationshipKind(
    "WORKS_ON",
    from: EndRole("actor", Organization.kind, Institution.kind, Agreement.kind, Event.kind),
    to: EndRole("theme", Theme.kind),
    family: .activity,
    reading: Reading(
      "works on {other}", back: "is worked on by {other}",
      label: LocalizedText("field of work", zh: "工作领域", ru: "сфера работы")),
    documentation: "ORGANIZATION, INSTITUTION, AGREEMENT or EVENT works on THEME.")
}

/// A body, agreement or event working on a theme.
public struct WorksOn<Actor: Working>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Actor
  /// What stands at its end.
  public typealias Target = Theme
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .worksOn }
}

extension WorksOn {
  /// Who works on it.
  public var actor: Source { source }
  /// What is worked on.
  public var theme: Target { target }
}
