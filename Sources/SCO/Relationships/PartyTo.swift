public import GraphCore

extension RelationshipKind {
  /// STATE or ORGANIZATION is a party to AGREEMENT.
  public static let partyTo = RelationshipKind(
    "PARTY_TO",
    from: EndRole("party", State.kind, Organization.kind),
    to: EndRole("agreement", Agreement.kind),
    family: .law,
    reading: Reading(
      "is a party to {other}", back: "binds {other}",
      label: LocalizedText("party", zh: "缔约方", ru: "участник")),
    documentation: "STATE or ORGANIZATION is a party to AGREEMENT.")
}

/// A state or organisation being a party to an agreement.
public struct PartyTo<Party: Contracting>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Party
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
  /// Who is bound.
  public var party: Source { source }
  /// What binds it.
  public var agreement: Target { target }
}
