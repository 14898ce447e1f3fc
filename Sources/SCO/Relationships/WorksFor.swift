public import GraphCore

extension RelationshipKind {
  /// PERSON works for INSTITUTION or ORGANIZATION without heading it.
  public static let worksFor = RelationshipKind(
    "WORKS_FOR",
    from: EndRole("person", Person.kind),
    to: EndRole("employer", Institution.kind, Organization.kind),
    family: .activity,
    reading: Reading(
      "works for {other}", back: "employs {other}",
      label: LocalizedText("employer", zh: "任职机构", ru: "место работы"),
      headings: (
        LocalizedText("employer", zh: "任职机构", ru: "место работы"),
        LocalizedText("staff", zh: "任职人员", ru: "сотрудники")
      )),
    presumesExistence: true,
    documentation: "PERSON works for INSTITUTION or ORGANIZATION without heading it.")
}

/// A person working for a body, such as the author of a text for an institute.
public struct WorksFor<Employer: Chaired>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Person
  /// What stands at its end.
  public typealias Target = Employer
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .worksFor }
}

extension WorksFor {
  /// Who works there.
  public var person: Source { source }
  /// Where the person works.
  public var employer: Target { target }
}
