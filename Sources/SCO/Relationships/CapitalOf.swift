public import GraphCore

extension RelationshipKind {
  /// PLACE is the capital of STATE.
  public static let capitalOf = RelationshipKind(
    "CAPITAL_OF",
    from: EndRole("capital", Place.kind),
    to: EndRole("state", State.kind),
    family: .geography,
    reading: Reading(
      "is the capital of {other}", back: "has {other} as its capital",
      label: LocalizedText("capital", zh: "首都", ru: "столица"),
      headings: (
        LocalizedText("capital of", zh: "所属国家", ru: "столица государства"),
        LocalizedText("capital", zh: "首都", ru: "столица")
      )),
    exclusivity: .byTarget,
    documentation: "PLACE is the capital of STATE.")
}

/// A city being the capital of a state.
public struct CapitalOf: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Place
  /// What stands at its end.
  public typealias Target = State
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .capitalOf }
}

extension CapitalOf {
  /// The capital.
  public var city: Source { source }
  /// The state.
  public var state: Target { target }
}
