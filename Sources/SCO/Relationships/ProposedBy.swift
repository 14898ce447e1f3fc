public import GraphCore

extension RelationshipKind {
  /// A thing not in being was proposed by STATE, PERSON or ORGANIZATION.
  public static let proposedBy = RelationshipKind(
    "PROPOSED_BY",
    from: EndRole("proposal", Institution.kind, Corridor.kind, Agreement.kind, Initiative.kind),
    to: EndRole("proposer", State.kind, Person.kind, Organization.kind),
    family: .activity,
    reading: Reading(
      "was proposed by {other}", back: "proposed {other}",
      label: LocalizedText("proposal", zh: "提议", ru: "предложение"),
      headings: (
        LocalizedText("proposer", zh: "倡议方", ru: "автор предложения"),
        LocalizedText("proposals", zh: "提议", ru: "предложения")
      )),
    precedesSource: true,
    documentation: "A thing not in being was proposed by STATE, PERSON or ORGANIZATION.")
}

/// A thing having been proposed by somebody.
public struct ProposedBy<Proposal: Proposable, Proposer: Proposing>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Proposal
  /// What stands at its end.
  public typealias Target = Proposer
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .proposedBy }
}

extension ProposedBy {
  /// What is proposed.
  public var proposal: Source { source }
  /// Who proposed it.
  public var proposer: Target { target }
}
