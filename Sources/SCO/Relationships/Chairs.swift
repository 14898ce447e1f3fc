public import GraphCore

extension RelationshipKind {
  /// STATE chairs ORGANIZATION or INSTITUTION for a term.
  public static let chairs = RelationshipKind(
    "CHAIRS",
    from: EndRole("chair", State.kind),
    to: EndRole("body", Organization.kind, Institution.kind),
    family: .activity,
    reading: Reading(
      "chairs {other}", back: "is chaired by {other}",
      label: LocalizedText("chair", zh: "轮值主席国", ru: "председательство")),
    exclusivity: .byTarget,
    presumesExistence: true,
    documentation: "STATE chairs ORGANIZATION or INSTITUTION for a term.")
}

/// A state chairing a body for a term.
public struct Chairs<Body: Chaired>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = State
  /// What stands at its end.
  public typealias Target = Body
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .chairs }
}

extension Chairs {
  /// The state in the chair.
  public var chair: Source { source }
  /// What it chairs.
  public var body: Target { target }
}
