public import GraphCore

extension RelationshipKind {
  /// STATE is a party to AGREEMENT.
  public static let partyTo = RelationshipKind(
    "PARTY_TO",
    from: EndRole("party", State.kind),
    to: EndRole("agreement", Agreement.kind),
    family: .law,
    reading: Reading(
      "is a party to {other}", back: "binds {other}",
      label: LocalizedText("party", zh: "缔约方", ru: "участник")),
    documentation: "STATE is a party to AGREEMENT.")
}

/// A state being a party to an agreement.
public struct PartyTo: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = State
  /// What stands at its end.
  public typealias Target = Agreement
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .partyTo }
}

extension PartyTo {
  /// The state that is bound.
  public var party: Source { source }
  /// What binds it.
  public var agreement: Target { target }
}
