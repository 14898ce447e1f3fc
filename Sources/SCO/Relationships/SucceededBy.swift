public import GraphCore

extension RelationshipKind {
  /// ORGANIZATION or INSTITUTION gave way to another that carried on its work.
  public static let succeededBy = RelationshipKind(
    "SUCCEEDED_BY",
    from: EndRole("predecessor", Organization.kind, Institution.kind),
    to: EndRole("successor", Organization.kind, Institution.kind),
    family: .organisation,
    reading: Reading(
      "was succeeded by {other}", back: "succeeded {other}",
      label: LocalizedText("succession", zh: "继承", ru: "преемственность"),
      headings: (
        LocalizedText("successor", zh: "后继", ru: "преемник"),
        LocalizedText("predecessor", zh: "前身", ru: "предшественник")
      )),
    presumesExistence: true,
    documentation: "ORGANIZATION or INSTITUTION gave way to another that carried on its work.")
}

/// A body giving way to its successor.
public struct SucceededBy<Body: Succeedable>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Body
  /// What stands at its end.
  public typealias Target = Body
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .succeededBy }
}

extension SucceededBy {
  /// What gave way.
  public var predecessor: Source { source }
  /// What carried on its work.
  public var successor: Target { target }
}
