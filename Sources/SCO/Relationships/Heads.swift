public import GraphCore

extension RelationshipKind {
  /// PERSON heads INSTITUTION or ORGANIZATION for a term.
  public static let heads = RelationshipKind(
    "HEADS",
    from: EndRole("head", Person.kind),
    to: EndRole("body", Institution.kind, Organization.kind),
    family: .activity,
    reading: Reading(
      "heads {other}", back: "is headed by {other}",
      label: LocalizedText("head", zh: "负责人", ru: "руководитель"),
      headings: (
        LocalizedText("heads", zh: "所领导机构", ru: "возглавляет"),
        LocalizedText("head", zh: "负责人", ru: "руководитель")
      )),
    exclusivity: .byTarget,
    presumesExistence: true,
    documentation: "PERSON heads INSTITUTION or ORGANIZATION for a term.")
}

/// A person heading a body for a term.
public struct Heads<Body: Chaired>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Person
  /// What stands at its end.
  public typealias Target = Body
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .heads }
}

extension Heads {
  /// The person.
  public var head: Source { source }
  /// What the person heads.
  public var body: Target { target }
}
